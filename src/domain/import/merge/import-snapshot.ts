/**
 * `imports.json`: what the last import wrote for each paper, and the entries that it came from. A field that still reads so
 * was never edited by hand and may be updated; any other was, and is kept.
 */
import { z } from 'zod';
import { compareText } from '../../corpus/problem.ts';
import { nameSchema, publicationSchema } from '../../corpus/schema.ts';
import { METADATA_FIELDS, type Metadata } from '../clean/clean-record.ts';
import { isMadeUpKey } from '../readers/entry-key.ts';

export const SNAPSHOT_FILE = 'imports.json';

const metadataSchema = z.object({
	title: z.string(),
	authors: z.array(nameSchema).optional(),
	authorsComplete: z.literal(false).optional(),
	year: z.number().optional(),
	venue: z.string().optional(),
	publication: publicationSchema.optional(),
	arxiv: z.string().optional(),
	doi: z.string().optional(),
	code: z.string().optional(),
	url: z.string().optional(),
	ids: z.object({ openalex: z.string().optional(), s2: z.number().optional() }).optional(),
	/** Its digest. */
	abstract: z.string().optional(),
	/** In one line, with spaces between. */
	cites: z
		.string()
		.transform((text) => text.split(' '))
		.optional(),
});
const sourceSchema = z.object({
	/** Name of the file, without its folders. */
	library: z.string(),
	key: z.string(),
});
const snapshotSchema = z.object({
	papers: z.record(
		z.string(),
		z.union([
			z.object({ metadata: metadataSchema, sources: z.array(sourceSchema).default([]), lead: z.string().optional() }),
			// As written until version 0.1.
			z.object({ facts: metadataSchema }).transform(({ facts }) => ({ metadata: facts, sources: [] })),
		]),
	),
});

/** An entry of a library. */
export type Source = z.infer<typeof sourceSchema>;

export interface SnapshotPaper {
	/** The abstract is a digest. */
	readonly metadata: Metadata;
	/** The entries that the paper was made of. */
	readonly sources: readonly Source[];
	/** Of several libraries the one whose facts go before those of the others. */
	readonly lead?: string | undefined;
}

/** By slug. */
export type ImportSnapshot = Readonly<Record<string, SnapshotPaper>>;

/** An unreadable or missing snapshot is an empty one: then every field counts as written by hand. */
export function parseSnapshot(text: string | undefined): ImportSnapshot {
	if (!text) return {};
	try {
		const { papers } = snapshotSchema.parse(JSON.parse(text));
		return Object.fromEntries(
			Object.entries(papers).map(([slug, { metadata, ...rest }]) => [
				slug,
				{ ...rest, metadata: sortFields(metadata as Metadata) },
			]),
		);
	} catch {
		return {};
	}
}

export function formatSnapshot(snapshot: ImportSnapshot): string {
	const papers = Object.fromEntries(
		Object.entries(snapshot)
			.sort(([a], [b]) => compareText(a, b))
			.map(([slug, { metadata, sources, lead }]) => [
				slug,
				{
					metadata: joinLists(sortFields(metadata)),
					sources: sortSources(sources),
					...(lead !== undefined && sources.some(({ library }) => library !== lead) && { lead }),
				},
			]),
	);
	const about =
		'What the last import wrote, so that the next one can tell your edits from it. Keep it with the content.';
	return `${JSON.stringify({ about, papers }, undefined, '\t')}\n`;
}

/** Reference lists in one line each, so that the file does not grow by one for each reference. */
function joinLists({ cites, ...metadata }: Metadata) {
	return cites ? { ...metadata, cites: cites.join(' ') } : metadata;
}

/** Metadata as the snapshot keeps them. */
export function toSnapshotMetadata(metadata: Metadata): Metadata {
	return metadata.abstract === undefined ? metadata : { ...metadata, abstract: digest(metadata.abstract) };
}

/** The entries as the snapshot names them; a made-up key may be another entry's next time. */
export function listSources(entries: readonly { readonly file: string; readonly key: string }[]): Source[] {
	return entries
		.filter(({ key }) => key !== '' && !isMadeUpKey(key))
		.map(({ file, key }) => ({ library: nameLibrary(file), key }));
}

/** The library that leads among those that describe a paper; undefined where it is not known. */
export function findLead({ sources, lead }: SnapshotPaper): string | undefined {
	const [first, ...others] = new Set(sources.map(({ library }) => library));
	return lead ?? (others.length === 0 ? first : undefined);
}

/** A library's file without its folders, which differ from machine to machine. */
export function nameLibrary(file: string): string {
	return file.split(/[\\/]/).at(-1) ?? file;
}

/** A short mark of a long text (FNV-1a, 64 bits, and the length): enough to tell whether it was changed. */
export function digest(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
	return `${text.length}-${hash.toString(16)}`;
}

/** The same fields, none undefined, in the order of front matter. */
function sortFields(metadata: Metadata): Metadata {
	const entries = METADATA_FIELDS.flatMap((field) =>
		metadata[field] === undefined ? [] : [[field, metadata[field]] as const],
	);
	return { ...Object.fromEntries(entries), title: metadata.title };
}

function sortSources(sources: readonly Source[]): Source[] {
	const byText = new Map(sources.map(({ library, key }) => [`${library} ${key}`, { library, key }]));
	return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, source]) => source);
}
