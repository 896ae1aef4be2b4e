import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeFolder, run, runHere } from './run-command.ts';

const HOME =
	'<link rel="canonical" href="https://example.org/a/b/"><a href="/a/b/papers/">Papers</a><a href="/papers/">Host</a>';

test('npm run pack rewrites the links of the base that the site was built for, not of this shell', () => {
	using folder = makeFolder();
	mkdirSync(join(folder.path, 'dist'));
	writeFileSync(join(folder.path, 'dist/index.html'), HOME);
	const environment = { SITE_URL: 'https://example.org', BASE_PATH: '/' };
	expect(run('pack', ['--out', 'map.zip'], { cwd: folder.path, env: environment })).toMatchObject({ code: 0, err: '' });
	const files = unzipSync(readFileSync(join(folder.path, 'map.zip')));
	expect(strFromU8(files['map/index.html'] ?? new Uint8Array())).toBe(
		'<link rel="canonical" href="https://example.org/a/b/"><a href="papers/index.html">Papers</a><a href="/papers/">Host</a>',
	);
});

test.each(['pack', 'serve'])('%s says what to do where there is no site, or one of no known base', async (command) => {
	using folder = makeFolder();
	expect(await runHere(command, [], { cwd: folder.path })).toMatchObject({
		code: 2,
		err: 'there is no site in dist/ yet: run npm run build first\n',
	});
	mkdirSync(join(folder.path, 'dist'));
	writeFileSync(join(folder.path, 'dist/index.html'), '<p>Not ours</p>');
	expect(await runHere(command, [], { cwd: folder.path })).toMatchObject({
		code: 2,
		err: 'dist/index.html has no canonical link: run npm run build again\n',
	});
});
