/** What biber, the processor of biblatex, reads in a BibTeX file. It is asked where it is installed (`apt install biber`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { flattenTex } from '../../../src/domain/text/tex.ts';
import { foldTypography, type ReadEntry } from './read-back.ts';

/** Bare where it has no initial. */
const word = z.union([z.string(), z.object({ '#text': z.string() }).transform((one) => one['#text'])]);
/** A part of several words holds a part for each. */
const part = z.object({
	'@type': z.string(),
	'#text': z.string().optional(),
	namepart: z.array(word).optional(),
});
const entriesSchema = z.array(
	z.object({
		'@id': z.string(),
		names: z
			.array(
				z.object({
					'@type': z.string(),
					'@morenames': z.string().optional(),
					name: z.array(z.object({ namepart: z.array(part) })),
				}),
			)
			.optional(),
		title: z.string(),
		date: z.string().optional(),
	}),
);

/** Whether biber is there. */
export function hasBiber(): boolean {
	return spawnSync('biber', ['--version']).status === 0;
}

/** Throws when biber warns of anything but an ISBN that its list of registrants is too old for (979-8). */
export function readBibtexWithBiber(bibtex: string): ReadEntry[] {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-biber-'));
	try {
		writeFileSync(join(folder, 'in.bib'), bibtex);
		const options = [
			'--tool',
			'--output-format=biblatexml',
			'--output-file',
			'out.xml',
			'--no-bltxml-schema',
			'in.bib',
		];
		const { stdout } = spawnSync('biber', options, { cwd: folder, encoding: 'utf8' });
		if (/^(?:WARN(?! - ISBN .* is invalid)|ERROR)/m.test(stdout)) throw new Error(stdout);
		return readXml(readFileSync(join(folder, 'out.xml'), 'utf8'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readXml(xml: string): ReadEntry[] {
	const lists = new Set(['entry', 'names', 'name', 'namepart']);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		removeNSPrefix: true,
		parseTagValue: false,
		isArray: (tag) => lists.has(tag),
	});
	return entriesSchema.parse(parser.parse(xml).entries.entry).map((entry) => ({
		id: entry['@id'],
		title: readTex(entry.title),
		authors: (entry.names ?? [])
			.filter((names) => names['@type'] === 'author')
			.flatMap((names) => [
				...names.name.map(({ namepart }) => joinParts(new Map(namepart.map((one) => [one['@type'], joinWords(one)])))),
				...(names['@morenames'] ? ['others'] : []),
			]),
		year: entry.date === undefined ? undefined : Number(entry.date),
	}));
}

/** biber leaves to TeX what TeX sets: formulas, braces and escaped signs. */
function readTex(title: string): string {
	return foldTypography(
		flattenTex(title)
			.replace(/[{}]/g, '')
			.replace(/\\([&%$#_])/g, '$1'),
	);
}

function joinWords(one: z.infer<typeof part>): string {
	return one['#text'] ?? (one.namepart ?? []).join(' ');
}

function joinParts(parts: ReadonlyMap<string, string>): string {
	const order = ['given', 'prefix', 'family', 'suffix'].map((type) => parts.get(type));
	return order.filter(Boolean).join(' ').replace(/[{},]/g, '');
}
