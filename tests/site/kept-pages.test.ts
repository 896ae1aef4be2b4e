import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from './build-states.ts';
import { listFiles } from './built-site.ts';
import { buildProject, copyProject } from './project-copy.ts';

const CONTENT = 'tests/fixtures/small';
let folder: string;

/** Every file of a built site by its path. */
function readSite(dist: string): ReadonlyMap<string, string> {
	return new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'latin1')]));
}

const build = () => readSite(buildProject(folder, { CONTENT_DIR: CONTENT }));

function expectSame(kept: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): void {
	expect([...kept.keys()]).toEqual([...fresh.keys()]);
	expect([...fresh].filter(([path, text]) => kept.get(path) !== text).map(([path]) => path)).toEqual([]);
}

/** One after another, each upon those before. */
const ROWS: readonly (readonly [what: string, edits: readonly Edit[]])[] = [
	// The one changes the page of its paper alone, the other those of its theme, of another paper and of the data.
	[
		'a word of a summary, and an essay',
		[
			['papers/replay-again.md', 'A finding.', 'A discovery.'],
			['themes/remembering.md', 'It is asked', 'It was asked'],
		],
	],
	['a title', [['papers/replay-again.md', 'Replay, again', 'Replay, once more']]],
	['an author who has another paper then', [['papers/replay-again.md', 'Cem Öz', 'Bo Li']]],
	[
		'the themes of a paper',
		[['papers/prompts-that-last.md', 'themes: [small-updates]', 'themes: [small-updates, remembering]']],
	],
	['a reference list', [['papers/replay-again.md', 'cites: [why-networks-forget', 'cites: [prompts-that-last']]],
	['the topics of a paper', [['papers/low-rank-updates.md', 'low-rank-adaptation', 'prompt-tuning']]],
	['the name of a topic', [['topics.yaml', 'Catastrophic forgetting', 'Forgetting']]],
	['the colour of a theme', [['themes/remembering.md', 'colour: 1', 'colour: 7']]],
	['the name of the site', [['site.yaml', 'Small Map', 'Little Map']]],
];

describe('a build that keeps pages of the last one is the same as one from nothing', () => {
	let first: ReadonlyMap<string, string>;
	const sites = () => join(folder, 'sites');
	const readState = (i: number, how: 'kept' | 'fresh') => readSite(join(sites(), `${i}/${how}`));

	beforeAll(() => {
		folder = copyProject();
		// A quarter of the time of a build goes into these, which no page holds or names.
		for (const worker of ['worker', 'map-worker'])
			writeFileSync(join(folder, `src/islands/library/${worker}.ts`), 'export {};\n');
		first = build();
		const states = JSON.stringify(ROWS.map(([, edits]) => edits));
		const { status, stderr } = spawnSync(process.execPath, ['tests/site/build-states.ts', CONTENT, sites(), states], {
			cwd: folder,
			env: { ...process.env, NODE_ENV: 'production' },
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.each(ROWS.map(([what], i) => [what, i] as const))('after an edit of %s', (_, i) => {
		const fresh = readState(i, 'fresh');
		expect(fresh).not.toEqual(i === 0 ? first : readState(i - 1, 'fresh'));
		expectSame(readState(i, 'kept'), fresh);
	});

	test('by the command, after all these edits at once', () => {
		expectSame(first, readSite(join(sites(), 'first')));
		expectSame(build(), readState(ROWS.length - 1, 'fresh'));
	});

	test('by the command, after an edit of a script that pages share', () => {
		const star = join(folder, 'src/islands/reading-list/star.ts');
		const text = readFileSync(star, 'utf8');
		expect(text).toContain('☆');
		writeFileSync(star, text.replace('☆', '✩'));
		const kept = build();
		rmSync(join(folder, '.cache/pages'), { recursive: true, force: true });
		expectSame(kept, build());
	});
});
