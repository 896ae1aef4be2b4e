import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { buildProject, copyProject } from './project-copy.ts';

const CONTENT = 'tests/fixtures/small';
const MS = 240_000;
let folder: string;

beforeAll(() => {
	folder = copyProject();
	// A quarter of the time of a build goes into these, which no page holds or names.
	for (const worker of ['worker', 'map-worker'])
		writeFileSync(join(folder, `src/islands/library/${worker}.ts`), 'export {};\n');
	build();
}, MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a build by its path. */
function build(): ReadonlyMap<string, string> {
	const dist = buildProject(folder, { CONTENT_DIR: CONTENT });
	return new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'latin1')]));
}

type Edit = readonly [file: string, from: RegExp, to: string];

function edit(...[file, from, to]: Edit): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toMatch(from);
	writeFileSync(path, text.replace(from, to));
}

const paper = (slug: string) => `${CONTENT}/papers/${slug}.md`;

describe('a build that keeps pages of the last one is the same as one from nothing', { timeout: MS }, () => {
	const rows: readonly (readonly [what: string, edits: readonly Edit[]])[] = [
		// The one changes the page of its paper alone, the other those of its theme, of another paper and of the data.
		[
			'a word of a summary, and an essay',
			[
				[paper('replay-again'), /A finding\./, 'A discovery.'],
				[`${CONTENT}/themes/remembering.md`, /It is asked/, 'It was asked'],
			],
		],
		['a title', [[paper('replay-again'), /Replay, again/, 'Replay, once more']]],
		['an author who has another paper then', [[paper('replay-again'), /Cem Öz/, 'Bo Li']]],
		['the themes of a paper', [[paper('prompts-that-last'), /themes: .*/, 'themes: [small-updates, remembering]']]],
		['a reference list', [[paper('replay-again'), /cites: \[why-networks-forget/, 'cites: [prompts-that-last']]],
		['the topics of a paper', [[paper('low-rank-updates'), /low-rank-adaptation/, 'prompt-tuning']]],
		['the name of a topic', [[`${CONTENT}/topics.yaml`, /Catastrophic forgetting/, 'Forgetting']]],
		['the colour of a theme', [[`${CONTENT}/themes/remembering.md`, /colour: 1/, 'colour: 7']]],
		['the name of the site', [[`${CONTENT}/site.yaml`, /Small Map/, 'Little Map']]],
		['a script that pages share', [['src/islands/reading-list/star.ts', /☆/, '✩']]],
	];
	test.each(rows)('after an edit of %s', (_what, edits) => {
		for (const one of edits) edit(...one);
		const kept = build();
		rmSync(join(folder, '.cache/pages'), { recursive: true, force: true });
		const fresh = build();
		expect([...kept.keys()]).toEqual([...fresh.keys()]);
		expect([...fresh].filter(([path, text]) => kept.get(path) !== text).map(([path]) => path)).toEqual([]);
	});
});
