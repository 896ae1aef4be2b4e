import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check, FIXTURES, makeEmptyMap, makeFolder, readAll, run, runHere } from './run-command.ts';

const GOOD = join(FIXTURES, 'zotero.bib');

describe('npm run init', () => {
	test('makes a whole repository with its settings, and nothing of the map that the program ships with', async () => {
		using folder = makeFolder();
		const { code, out } = run('init', ['map', '--from', GOOD, '--title', 'Our: map', '--language', 'de'], {
			cwd: folder.path,
		});
		expect(code).toBe(0);
		expect(out).toContain('npm run dev -- --content map');
		const files = readAll(join(folder.path, 'map'));
		expect(files['content/site.yaml']).toMatch(/title: "Our: map"[\s\S]*language: de/);
		const [papers, others] = [true, false].map((isPaper) =>
			Object.keys(files).filter((name) => name.startsWith('content/papers/') === isPaper),
		);
		expect(papers).toEqual([
			'content/papers/adam-method-stochastic-optimization.md',
			'content/papers/attention-all-you-need.md',
			'content/papers/reusable-holdout-preserving-validity-adaptive.md',
		]);
		expect(others?.filter((name) => !/^content\/(?:\.schemas|themes)\//.test(name))).toEqual([
			'.github/workflows/publish.yml',
			'.gitignore',
			'.vscode/extensions.json',
			'.vscode/settings.json',
			'README.md',
			'content/about.md',
			'content/authors.yaml',
			'content/imports.json',
			'content/permalinks.yaml',
			'content/site.yaml',
			'content/topics.yaml',
		]);
		expect(files['content/about.md']).toMatch(
			/^## Wie diese Karte entstand\n\nDiese Karte wurde am \d+\. \p{L}+ \d{4} mit 3 Artikeln aus zotero\.bib \(.+\) angelegt\.\n$/u,
		);
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('writes a short workflow that takes the program at one fixed version', async () => {
		using folder = makeFolder();
		await runHere('init', ['map', '--program', 'someone/program@v9.8.7'], { cwd: folder.path });
		const text = readFileSync(join(folder.path, 'map/.github/workflows/publish.yml'), 'utf8');
		expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
		const [, program] = parse(text).jobs.publish.steps;
		expect(program).toEqual({ uses: 'someone/program@v9.8.7' });
	});

	test('writes a workflow that follows a live library where one is named', async () => {
		using folder = makeFolder();
		const args = ['map', '--program', 'someone/program@v9.8.7', '--sync', 'zotero:groups/12'];
		await runHere('init', args, { cwd: folder.path });
		const [, sync] = parse(readFileSync(join(folder.path, 'map/.github/workflows/sync.yml'), 'utf8')).jobs.sync.steps;
		expect(sync).toEqual({
			uses: 'someone/program/.github/actions/sync@v9.8.7',
			with: { from: 'zotero:groups/12', 'zotero-key': expect.stringContaining('secrets.ZOTERO_KEY') },
		});
	});

	test('says that the program’s repository must be named where it is not known', () => {
		using folder = makeFolder();
		const args = ['map', '--sync', 'zotero:groups/12'];
		const { out } = run('init', args, { cwd: folder.path, env: { PATH: '' } });
		const named = Object.entries(readAll(join(folder.path, 'map'))).filter(([, text]) => text.includes('OWNER/NAME'));
		expect(named.map(([path]) => path)).toEqual([
			'.github/workflows/publish.yml',
			'.github/workflows/sync.yml',
			'README.md',
		]);
		expect(out).toContain('replace OWNER/NAME in the workflows in map/.github/workflows with it, and in map/README.md');
	});

	test('makes a map whose pages can be recorded, and whose files an editor can help with', async () => {
		using folder = makeFolder();
		await runHere('init', ['map', '--from', GOOD], { cwd: folder.path });
		expect(run('permalinks', ['--content', 'map'], { cwd: folder.path }).code).toBe(0);
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
		const files = readAll(join(folder.path, 'map/content'));
		for (const name of ['site', 'topics', 'authors', 'permalinks']) {
			expect(files[`${name}.yaml`]).toMatch(
				new RegExp(`^# yaml-language-server: \\$schema=\\.schemas/${name}\\.json\n`),
			);
			expect(files[`.schemas/${name}.json`]).toContain('json-schema.org/draft-07');
		}
	});

	test.each(['en', 'fr', 'de', 'es', 'zh', 'ar', 'pt'])(
		'makes a map in %s with topics, themes and a theme of its owner that passes the check',
		async (language) => {
			using folder = makeFolder();
			const library = ['One', 'Two', 'Three']
				.map((word) => `@article{${word}, title={${word} lens}, author={Ada ${word}}, year={2020}, keywords={lenses}}`)
				.join('\n');
			writeFileSync(join(folder.path, 'lenses.bib'), library);
			await runHere('init', ['map', '--from', 'lenses.bib', '--language', language], { cwd: folder.path });
			const args = ['theme', '--name', 'Glass', '--content', 'map'];
			expect((await runHere('new', args, { cwd: folder.path })).code).toBe(0);
			expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
			const files = readAll(join(folder.path, 'map/content'));
			expect(Object.keys(files).filter((path) => path.startsWith('themes/'))).toEqual([
				'themes/glass.md',
				'themes/lenses.md',
			]);
			const isEnglish = ['en', 'pt'].includes(language);
			expect(
				[files['about.md'], files['themes/glass.md']].map((text) => /This map|To be written/.test(text ?? '')),
			).toEqual([isEnglish, isEnglish]);
		},
	);

	test('without a library makes an empty map that passes the check', async () => {
		using folder = makeFolder();
		expect((await runHere('init', ['map'], { cwd: folder.path })).code).toBe(0);
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('leaves nothing where it was killed, whenever that is', async () => {
		using folder = makeFolder();
		for (const killAt of [0, 4, 8]) {
			expect(run('init', ['map', '--from', GOOD], { cwd: folder.path, killAt }).signal).toBe('SIGKILL');
			expect(existsSync(join(folder.path, 'map'))).toBe(false);
		}
		expect((await runHere('init', ['map', '--from', GOOD], { cwd: folder.path })).code).toBe(0);
		expect((await check(join(folder.path, 'map'))).code).toBe(0);
	});

	test.each([
		['no folder', [], 'name one folder for the map'],
		['a folder that is not empty', ['full'], 'is not empty'],
		['an unknown flag', ['map', '--yes'], "Unknown option '--yes'"],
		['an address that is none', ['map', '--repository', 'javascript:alert(1)'], '--repository must be an http(s) URL'],
		['a language that is none', ['map', '--language', 'English!'], '--language must be a tag'],
		['a library that is none', ['map', '--sync', 'zotero:12'], '--sync zotero:12 is not a source'],
		['a program that is none', ['map', '--program', 'https://example.org'], '--program must be OWNER/NAME'],
	])('refuses %s with 2', async (_, args, message) => {
		using folder = makeFolder();
		mkdirSync(join(folder.path, 'full'));
		writeFileSync(join(folder.path, 'full/note.txt'), 'mine');
		const { code, err } = await runHere('init', args, { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(readAll(folder.path)).toEqual({ 'full/note.txt': 'mine' });
	});
});

describe('the flag --content', () => {
	test('takes a repository or its content folder', async () => {
		using folder = makeFolder();
		await runHere('init', ['map', '--from', GOOD], { cwd: folder.path });
		const whole = await runHere('check', ['--content', 'map'], { cwd: folder.path });
		expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('3 papers') });
		expect(await runHere('check', ['--content', 'map/content'], { cwd: folder.path })).toEqual(whole);
	});

	test.each(['build', 'pack', 'serve'])('of %s refuses a folder that is not there', (command) => {
		using folder = makeFolder();
		const { code, err } = run(command, ['--content', 'nowhere'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain('nowhere does not exist: name the folder of a map');
	});
});

test.each(['dev', 'serve'])('the flag --port of %s refuses what is not a port number', (command) => {
	using folder = makeFolder();
	makeEmptyMap(folder.path);
	const { code, err } = run(command, ['--content', 'map', '--port', '43x'], { cwd: folder.path });
	expect(code).toBe(2);
	expect(err).toContain('--port 43x is not a port number, 0 to 65535');
});

test('npm run migrate says what to do with content of a later format, and changes nothing', () => {
	using folder = makeFolder();
	makeEmptyMap(folder.path);
	const site = join(folder.path, 'map/content/site.yaml');
	writeFileSync(site, readFileSync(site, 'utf8').replace('format: 1', 'format: 99'));
	const before = readAll(folder.path);
	const { code, err } = run('migrate', ['--content', 'map'], { cwd: folder.path });
	expect(code).toBe(1);
	expect(err).toContain('the content has format 99, and this program reads formats up to 1');
	expect(readAll(folder.path)).toEqual(before);
});
