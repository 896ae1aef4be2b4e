import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, readAll, run, runHere } from './run-command.ts';

test('npm run layout changes layout.yaml alone, and a kill before that leaves nothing for good', async () => {
	using folder = makeFolder();
	const map = join(folder.path, 'map');
	cpSync('tests/fixtures/small', map, { recursive: true });
	const before = readAll(map);
	const args = ['--content', 'map'];
	expect(run('layout', args, { cwd: folder.path, killAt: 0 }).signal).toBe('SIGKILL');
	expect(readAll(map)).toMatchObject(before);
	for (const kept of [0, 4]) {
		const { code, out } = await runHere('layout', args, { cwd: folder.path });
		expect([code, out.split('\n')[0]]).toEqual([0, `4 topics placed, ${kept} of them where they were before`]);
	}
	const after = readAll(map);
	expect(Object.keys(after)).toEqual(Object.keys(before));
	expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['layout.yaml']);
});
