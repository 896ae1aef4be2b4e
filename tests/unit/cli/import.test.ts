import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, FIXTURES, makeFolder, readAll, run } from './run-command.ts';

const GOOD = join(FIXTURES, 'zotero.bib');
const BAD = join(FIXTURES, 'nasty.bib');

describe('npm run import', () => {
	test('makes content that passes the check and ends with 0', () => {
		using folder = makeFolder();
		const { code, out, err } = run('import', [GOOD, '--into', 'map'], { cwd: folder.path });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('3 papers added');
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('ends with 1 where entries are bad, and still imports the good ones', () => {
		using folder = makeFolder();
		const { code, err } = run('import', [BAD, '--into', 'map'], { cwd: folder.path });
		expect(code).toBe(1);
		expect(err).toMatch(/nasty\.bib:16 unbalanced: a brace is never closed.*\n {2}fix: /);
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('writes nothing on a dry run', () => {
		using folder = makeFolder();
		const { code, out } = run('import', [GOOD, '--into', 'map', '--dry-run'], { cwd: folder.path });
		expect(code).toBe(0);
		expect(out).toContain('Nothing was written. It would be: 3 papers added');
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test.each([
		['no file', [], 'name a library file'],
		['a file that is not there', ['none.bib'], 'cannot read none.bib: there is no such file'],
		['a folder', [FIXTURES], 'it is a folder; name the files in it'],
		['an unknown flag', [GOOD, '--force'], "Unknown option '--force'"],
		['a flag with a slip', [GOOD, '--dryrun'], "Unknown option '--dryrun': did you mean --dry-run?"],
		['a file of no known format', [join(FIXTURES, '../../unit/cli/kill-at-rename.ts')], 'is of no known format'],
	])('refuses %s with 2 and writes nothing', (_, args, message) => {
		using folder = makeFolder();
		const { code, err } = run('import', [...args, '--into', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test('refuses a flag that npm took for itself, so that a dry run is none by mistake', () => {
		using folder = makeFolder();
		const env = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
		const { code, err } = run('import', [GOOD, '--into', 'map'], { cwd: folder.path, env });
		expect(code).toBe(2);
		expect(err).toContain('npm took --dry-run for itself: put -- before the arguments');
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test('reads what is piped in', () => {
		using folder = makeFolder();
		const input = '@article{a, title={A paper from a pipe}, author={Ada Person}, year=2001}';
		const { code, out } = run('import', ['-', '--into', 'map'], { cwd: folder.path, input });
		expect(code).toBe(0);
		expect(out).toContain('+ papers/paper-pipe.md (a)');
		expect(run('init', ['--from', '-', '--into', 'other'], { cwd: folder.path, input }).out).toContain(
			'papers/paper-pipe.md',
		);
	});

	test.each([
		['ids.txt', '10.1000/182\n10.1000/183\n', 'ids.txt is a list of ids: ids alone hold no titles'],
		['page.html', '<!doctype html><html></html>', 'page.html is a web page: save the export itself'],
	])('names what %s is and what to do instead', (name, text, message) => {
		using folder = makeFolder();
		writeFileSync(join(folder.path, name), text);
		const { code, err } = run('import', [name, '--into', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	test('refuses an address that is not https', () => {
		using folder = makeFolder();
		const { code, err } = run('import', ['http://example.org/a.bib', '--into', 'map'], { cwd: folder.path });
		expect({ code, err }).toEqual({
			code: 2,
			err: 'cannot read http://example.org/a.bib: only https addresses are read: write https://\n',
		});
	});

	test('says of an empty file that it is empty', () => {
		using folder = makeFolder();
		writeFileSync(join(folder.path, 'empty.bib'), ' \n');
		const { code, err } = run('import', ['empty.bib', '--into', 'map'], { cwd: folder.path });
		expect({ code, err }).toEqual({ code: 2, err: 'empty.bib is empty: export the library again\n' });
	});

	test.each([0, 1, 2])(
		'leaves whole files and passing content when it is killed at rename %i, and completes when run again',
		(killAt) => {
			using folder = makeFolder();
			const [map, whole, more] = [join(folder.path, 'map'), join(folder.path, 'whole'), join(FIXTURES, 'jabref.bib')];
			run('import', [GOOD, '--into', map], { cwd: folder.path });
			cpSync(map, whole, { recursive: true });
			run('import', [more, '--into', whole], { cwd: folder.path });
			const before = readAll(map);
			expect(run('import', [more, '--into', map], { cwd: folder.path, killAt }).signal).toBe('SIGKILL');
			const after = readAll(map);
			const finished = readAll(whole);
			for (const [name, text] of Object.entries(after)) {
				if (!name.endsWith('.importing')) expect([before[name], finished[name]], name).toContain(text);
			}
			expect(check(map)).toEqual({ code: 0, err: '' });
			expect(run('import', [more, '--into', map], { cwd: folder.path }).code).toBe(0);
			expect(readAll(map)).toEqual(finished);
		},
	);
});

describe('npm run init', () => {
	test('makes a whole folder with its settings', () => {
		using folder = makeFolder();
		const { code, out } = run('init', ['--from', GOOD, '--into', 'map', '--title', 'Our: map', '--language', 'de'], {
			cwd: folder.path,
		});
		expect(code).toBe(0);
		expect(out).toContain('npm run build');
		const files = readAll(join(folder.path, 'map'));
		expect(files['site.yaml']).toMatch(/title: "Our: map"[\s\S]*language: de/);
		expect(Object.keys(files)).toEqual(
			expect.arrayContaining(['authors.yaml', 'imports.json', 'permalinks.yaml', 'site.yaml', 'topics.yaml']),
		);
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('makes a map whose pages can be recorded, and whose files an editor can help with', () => {
		using folder = makeFolder();
		run('init', ['--from', GOOD, '--into', 'map'], { cwd: folder.path });
		const env = { CONTENT_DIR: join(folder.path, 'map') };
		expect(run('permalinks', [], { cwd: folder.path, env }).code).toBe(0);
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
		const files = readAll(join(folder.path, 'map'));
		for (const name of ['site', 'topics', 'authors', 'permalinks']) {
			expect(files[`${name}.yaml`]).toMatch(
				new RegExp(`^# yaml-language-server: \\$schema=\\.schemas/${name}\\.json\n`),
			);
			expect(files[`.schemas/${name}.json`]).toContain('json-schema.org/draft-07');
		}
	});

	test('without a library makes an empty map that passes the check', () => {
		using folder = makeFolder();
		expect(run('init', ['--into', 'map'], { cwd: folder.path }).code).toBe(0);
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('leaves nothing where it was killed, whenever that is', () => {
		using folder = makeFolder();
		for (const killAt of [0, 4, 8]) {
			expect(run('init', ['--from', GOOD, '--into', 'map'], { cwd: folder.path, killAt }).signal).toBe('SIGKILL');
			expect(existsSync(join(folder.path, 'map'))).toBe(false);
		}
		expect(run('init', ['--from', GOOD, '--into', 'map'], { cwd: folder.path }).code).toBe(0);
		expect(check(join(folder.path, 'map')).code).toBe(0);
	});

	test.each([
		['a folder that is not empty', ['--into', 'full'], 'is not empty'],
		['an unknown flag', ['--yes'], "Unknown option '--yes'"],
		['an address that is none', ['--repository', 'javascript:alert(1)'], '--repository must be an http(s) URL'],
		['a language that is none', ['--language', 'English!'], '--language must be a tag'],
	])('refuses %s with 2', (_, args, message) => {
		using folder = makeFolder();
		mkdirSync(join(folder.path, 'full'));
		writeFileSync(join(folder.path, 'full/note.txt'), 'mine');
		const { code, err } = run('init', args, { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(readAll(folder.path)).toEqual({ 'full/note.txt': 'mine' });
	});
});

describe('npm run new', () => {
	test('makes a theme and a paper in it that pass the check', () => {
		using folder = makeFolder();
		run('init', ['--into', 'map'], { cwd: folder.path });
		const theme = run('new', ['theme', '--name', 'A $new: theme', '--into', 'map'], { cwd: folder.path });
		expect(theme.code).toBe(0);
		const args = [
			'paper',
			'--title',
			'LoRA: "low" rank',
			'--arxiv',
			'arXiv:2106.09685v2',
			'--theme',
			'a-new-theme',
			'--into',
			'map',
		];
		const paper = run('new', args, { cwd: folder.path });
		expect(paper.out.trim()).toBe(join(folder.path, 'map/papers/lora-low-rank.md'));
		expect(check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
		expect(run('new', args, { cwd: folder.path })).toMatchObject({
			code: 2,
			err: 'papers/lora-low-rank.md is that paper already\n',
		});
	});

	test('names the themes that there are where none is near', () => {
		using folder = makeFolder();
		run('init', ['--into', 'map'], { cwd: folder.path });
		run('new', ['theme', '--name', 'Our theme', '--into', 'map'], { cwd: folder.path });
		const { err } = run('new', ['paper', '--title', 'X y z', '--theme', 'else', '--into', 'map'], { cwd: folder.path });
		expect(err).toBe('there is no theme else; there are our-theme\n');
	});

	test.each([
		['nothing to make', [], 'say paper or theme'],
		['a paper without a title', ['paper'], "give the paper's title"],
		['a theme without a name', ['theme'], "give the theme's name"],
		['a paper in a map without themes', ['paper', '--title', 'X y z'], 'a paper needs a theme'],
		['an arXiv id that is none', ['paper', '--title', 'X y z', '--arxiv', 'x'], 'is no arXiv id'],
	])('refuses %s with 2', (_, args, message) => {
		using folder = makeFolder();
		run('init', ['--into', 'map'], { cwd: folder.path });
		const { code, err } = run('new', [...args, '--into', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
	});
});
