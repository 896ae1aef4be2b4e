import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/io/read-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what an unfinished change left is no content', async () => {
	for (const path of ['papers/a.md', 'site.yaml', 'papers/notes.txt', '.pending.unfinished/files/papers/b.md']) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), path);
	}
	expect(await readContent(folder)).toEqual([
		{ path: 'papers/a.md', text: 'papers/a.md' },
		{ path: 'site.yaml', text: 'site.yaml' },
	]);
});

test('a byte order mark is left out, other encodings and upper-case endings are noticed', async () => {
	const other = join(folder, 'encodings');
	mkdirSync(other);
	writeFileSync(join(other, 'a.md'), '\uFEFF---\n');
	writeFileSync(join(other, 'b.MD'), Buffer.from('é', 'latin1'));
	expect(await readContent(other)).toEqual([
		{ path: 'a.md', text: '---\n' },
		{ path: 'b.MD', text: '\uFFFD', isUtf8: false },
	]);
});
