import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, makeFolder, once, readAll, run, runHere, writeAll } from './run-command.ts';

const SMALL = resolve('tests/fixtures/small');
const MERGE = ['merge', 'low-rank-adaptation', 'prompt-tuning', '--content', 'map'];

/** The small map with its pages recorded. */
const readMap = once(async () => {
	using folder = makeFolder();
	cpSync(SMALL, join(folder.path, 'map'), { recursive: true });
	await runHere('permalinks', ['--content', 'map'], { cwd: folder.path });
	return readAll(join(folder.path, 'map'));
});

/** The same after the whole merge. */
const readMerged = once(async () => {
	using folder = makeFolder();
	const map = await makeMap(folder.path);
	await runHere('topics', [...MERGE, '--write'], { cwd: folder.path });
	return readAll(map);
});

async function makeMap(path: string): Promise<string> {
	const map = join(path, 'map');
	writeAll(map, await readMap());
	return map;
}

describe('npm run topics', () => {
	test('shows what would change and writes nothing, then writes it in one step', async () => {
		using folder = makeFolder();
		const map = await makeMap(folder.path);
		const before = readAll(map);
		const dry = run('topics', MERGE, { cwd: folder.path });
		expect(dry).toMatchObject({ code: 0, err: '' });
		expect(dry.out).toContain('~ papers/low-rank-updates.md\n    - topics: [low-rank-adaptation, forgetting]');
		expect(dry.out).toContain('Nothing was written. Add --write');
		expect(readAll(map)).toEqual(before);
		expect(await runHere('topics', [...MERGE, '--write'], { cwd: folder.path })).toMatchObject({ code: 0, err: '' });
		expect(await check(map)).toEqual({ code: 0, err: '' });
		expect(readAll(map)['papers/low-rank-updates.md']).toContain('topics: [prompt-tuning, forgetting]');
	});

	test.each([
		['the first draft', () => 0],
		['the list of the drafts', (writes: number) => writes],
		['the decision', (writes: number) => writes + 1],
		['the first file that is put in its place', (writes: number) => writes + 2],
		['a file between', (writes: number) => writes + 4],
		['the last file', (writes: number) => 2 * writes + 1],
	])('killed at %s is done whole or not at all by the next command', async (_, count) => {
		using folder = makeFolder();
		const map = await makeMap(folder.path);
		const before = readAll(map);
		const merged = await readMerged();
		const writes = Object.entries(merged).filter(([name, text]) => before[name] !== text).length;
		const killAt = count(writes);
		expect(run('topics', [...MERGE, '--write'], { cwd: folder.path, killAt }).signal).toBe('SIGKILL');
		const isDecided = existsSync(join(map, '.pending'));
		expect(isDecided).toBe(killAt > writes + 1);
		expect(await runHere('check', ['--content', 'map'], { cwd: folder.path })).toMatchObject({ code: 0, err: '' });
		const after = Object.fromEntries(Object.entries(readAll(map)).filter(([name]) => !name.includes('.unfinished')));
		expect(after).toEqual(isDecided ? merged : before);
	});

	test('refuses with 2 what it cannot carry out', async () => {
		using folder = makeFolder();
		await makeMap(folder.path);
		const args = ['drop', 'forgeting', '--content', 'map'];
		const { code, err } = await runHere('topics', args, { cwd: folder.path });
		expect({ code, err }).toEqual({ code: 2, err: 'there is no topic forgeting: did you mean forgetting?\n' });
		expect(run('papers', ['withdraw', 'replay-again', '--content', 'map'], { cwd: folder.path }).err).toContain(
			'say why with --reason',
		);
	});
});
