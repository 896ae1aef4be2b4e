import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSiteFiles } from '../../../src/io/write-site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-files-'));
const last = join(folder, 'last');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listFiles = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ path: `/papers/${i}.json`, format: () => `{ "number": ${i} }` }));

test('every file is written once the promise is kept', async () => {
	await writeSiteFiles({ folder: join(folder, 'site'), last }, listFiles(120));
	expect(readFileSync(join(folder, 'site/papers/0.json'), 'utf8')).toBe('{ "number": 0 }');
	expect(readFileSync(join(folder, 'site/papers/119.json'), 'utf8')).toBe('{ "number": 119 }');
});

test.each([1, 5000])('a fault of the writing thread is the fault of the call, with %i files', async (count) => {
	const blocked = join(folder, 'blocked');
	writeFileSync(blocked, 'a file where the folder should be');
	await expect(writeSiteFiles({ folder: blocked, last }, listFiles(count))).rejects.toThrow('ENOTDIR');
});
