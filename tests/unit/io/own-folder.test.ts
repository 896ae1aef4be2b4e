import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimOwnFolder } from '../../../src/io/own-folder.ts';

test('a folder of this process alone replaces those of ended processes, and no others', async () => {
	const parent = mkdtempSync(join(tmpdir(), 'atlas-own-folder-'));
	try {
		const { pid: ended } = spawnSync(process.execPath, ['--version']);
		// The parent process runs; an earlier process may have had this one's id.
		const names = [`next-${ended}`, `next-${process.ppid}`, `next-${process.pid}`, 'next', 'next-x-1', 'next-'];
		for (const name of names) {
			mkdirSync(join(parent, name));
			writeFileSync(join(parent, name, 'a'), '');
		}
		expect(await claimOwnFolder(join(parent, 'next'))).toBe(join(parent, `next-${process.pid}`));
		expect(readdirSync(parent).sort()).toEqual(['next', 'next-', `next-${process.ppid}`, 'next-x-1'].sort());
	} finally {
		rmSync(parent, { recursive: true, force: true });
	}
});
