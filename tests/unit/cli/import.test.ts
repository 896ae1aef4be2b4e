import { appendFileSync, chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, FIXTURES, makeEmptyMap, makeFolder, once, readAll, run, runHere, writeAll } from './run-command.ts';

const GOOD = join(FIXTURES, 'zotero.bib');
const BAD = join(FIXTURES, 'nasty.bib');
const MORE = join(FIXTURES, 'jabref.bib');

describe('npm run import', () => {
	test('makes content that passes the check and ends with 0', async () => {
		using folder = makeFolder();
		const { code, out, err } = run('import', [GOOD, '--content', 'map'], { cwd: folder.path });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('map held no map: a new one begins there\n');
		expect(out).toContain('3 papers added');
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
		expect(run('import', [GOOD, '--content', 'map'], { cwd: folder.path }).out).not.toContain('held no map');
	});

	test('ends with 1 where entries are bad, and still imports the good ones', async () => {
		using folder = makeFolder();
		const { code, err } = run('import', [BAD, '--content', 'map'], { cwd: folder.path });
		expect(code).toBe(1);
		expect(err).toMatch(/nasty\.bib:16 unbalanced: a brace is never closed.*\n {2}fix: /);
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	// Nothing is forbidden to root.
	test.skipIf(process.getuid?.() === 0)('says what to do about a folder that may not be written', () => {
		using folder = makeFolder();
		chmodSync(folder.path, 0o500);
		const { code, err } = run('import', [GOOD, '--content', 'map'], { cwd: folder.path });
		chmodSync(folder.path, 0o700);
		expect(code).toBe(2);
		expect(err).toContain('you may not read or write there: get the right to it');
		expect(readAll(folder.path)).toEqual({});
	});

	test('writes nothing on a dry run', async () => {
		using folder = makeFolder();
		const { code, out } = await runHere('import', [GOOD, '--content', 'map', '--dry-run'], { cwd: folder.path });
		expect(code).toBe(0);
		expect(out).toContain('Nothing was written. The import would give: 3 papers added');
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test.each([
		['no file', [], 'name a library file'],
		['a file that is not there', ['none.bib'], 'cannot read none.bib: there is no such file'],
		['a folder', [FIXTURES], 'it is a folder; name the files in it'],
		['an unknown flag', [GOOD, '--force'], "Unknown option '--force'"],
		['a flag with a slip', [GOOD, '--dryrun'], "Unknown option '--dryrun': did you mean --dry-run?"],
		['a file of no known format', [join(FIXTURES, '../../unit/cli/kill-at-rename.ts')], 'is of no known format'],
	])('refuses %s with 2 and writes nothing', async (_, args, message) => {
		using folder = makeFolder();
		const { code, err } = await runHere('import', [...args, '--content', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test('refuses a flag that npm took for itself, so that a dry run is none by mistake', () => {
		using folder = makeFolder();
		const env = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
		const { code, err } = run('import', [GOOD, '--content', 'map'], { cwd: folder.path, env });
		expect(code).toBe(2);
		expect(err).toContain('npm took --dry-run for itself: put -- before the arguments');
		expect(existsSync(join(folder.path, 'map'))).toBe(false);
	});

	test('reads what is piped in', () => {
		using folder = makeFolder();
		const input = '@article{a, title={A paper from a pipe}, author={Ada Person}, year=2001}';
		const { code, out } = run('import', ['-', '--content', 'map'], { cwd: folder.path, input });
		expect(code).toBe(0);
		expect(out).toContain('+ papers/paper-pipe.md (a)');
		expect(run('init', ['other', '--from', '-'], { cwd: folder.path, input }).out).toContain('papers/paper-pipe.md');
	});

	test.each([
		['ids.txt', '10.1000/182\n10.1000/183\n', 'ids.txt is a list of ids: ids alone hold no titles'],
		['page.html', '<!doctype html><html></html>', 'page.html is a web page: save the export itself'],
	])('names what %s is and what to do instead', async (name, text, message) => {
		using folder = makeFolder();
		writeFileSync(join(folder.path, name), text);
		const { code, err } = await runHere('import', [name, '--content', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	test('refuses an address that is not https', async () => {
		using folder = makeFolder();
		const args = ['http://example.org/a.bib', '--content', 'map'];
		const { code, err } = await runHere('import', args, { cwd: folder.path });
		expect({ code, err }).toEqual({
			code: 2,
			err: 'cannot read http://example.org/a.bib: only https addresses are read: write https://\n',
		});
	});

	test('says of an empty file that it is empty', async () => {
		using folder = makeFolder();
		writeFileSync(join(folder.path, 'empty.bib'), ' \n');
		const { code, err } = await runHere('import', ['empty.bib', '--content', 'map'], { cwd: folder.path });
		expect({ code, err }).toEqual({ code: 2, err: 'empty.bib is empty: export the library again\n' });
	});

	/** A map before and after a second import. */
	const importTwice = once(async () => {
		using folder = makeFolder();
		const map = join(folder.path, 'map');
		await runHere('import', [GOOD, '--content', map], { cwd: folder.path });
		const before = readAll(map);
		await runHere('import', [MORE, '--content', map], { cwd: folder.path });
		return { before, finished: readAll(map) };
	});

	test.each([0, 1, 2])(
		'leaves whole files and passing content when it is killed at rename %i, and completes when run again',
		async (killAt) => {
			using folder = makeFolder();
			const map = join(folder.path, 'map');
			const { before, finished } = await importTwice();
			writeAll(map, before);
			expect(run('import', [MORE, '--content', map], { cwd: folder.path, killAt }).signal).toBe('SIGKILL');
			const after = readAll(map);
			for (const [name, text] of Object.entries(after)) {
				if (!name.endsWith('.unfinished')) expect([before[name], finished[name]], name).toContain(text);
			}
			expect(await check(map)).toEqual({ code: 0, err: '' });
			expect((await runHere('import', [MORE, '--content', map], { cwd: folder.path })).code).toBe(0);
			expect(readAll(map)).toEqual(finished);
		},
	);
});

describe('npm run new', () => {
	test('makes a theme and a paper in it that pass the check', async () => {
		using folder = makeFolder();
		makeEmptyMap(folder.path);
		const theme = run('new', ['theme', '--name', 'A $new: theme', '--content', 'map'], { cwd: folder.path });
		expect(theme.code).toBe(0);
		const args = [
			'paper',
			'--title',
			'LoRA: "low" rank',
			'--arxiv',
			'arXiv:2106.09685v2',
			'--theme',
			'a-new-theme',
			'--content',
			'map',
		];
		const paper = await runHere('new', args, { cwd: folder.path });
		expect(paper.out.trim()).toBe(join(folder.path, 'map/content/papers/lora-low-rank.md'));
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
		expect(await runHere('new', args, { cwd: folder.path })).toMatchObject({
			code: 2,
			err: 'papers/lora-low-rank.md is this paper already\n',
		});
	});

	test('gives no paper or theme the address of one that was renamed or withdrawn, and knows topics of a group', async () => {
		using folder = makeFolder();
		makeEmptyMap(folder.path);
		const content = join(folder.path, 'map/content');
		await runHere('new', ['theme', '--name', 'Tides', '--content', 'map'], { cwd: folder.path });
		const add = (name: string, text: string) => appendFileSync(join(content, name), text);
		add('permalinks.yaml', '/papers/song-birds/: { to: /papers/ }\n');
		add('permalinks.yaml', '/themes/waves/: { gone: Merged with tides, date: 2026-01-01 }\n');
		add('site.yaml', 'topicGroups: [{ id: uses, name: Uses, definition: What it is used for. }]\n');
		writeFileSync(
			join(content, 'topics.yaml'),
			'- { slug: vision, name: Vision, definition: Seeing., aliases: [], group: uses }\n',
		);
		const args = ['paper', '--title', 'The song of birds', '--topic', 'vision', '--content', 'map'];
		const paper = await runHere('new', args, { cwd: folder.path });
		const theme = await runHere('new', ['theme', '--name', 'Waves', '--content', 'map'], { cwd: folder.path });
		expect([paper.out.trim(), theme.out.trim()]).toEqual([
			join(content, 'papers/song-birds-2.md'),
			join(content, 'themes/waves-2.md'),
		]);
		expect(await check(join(folder.path, 'map'))).toEqual({ code: 0, err: '' });
	});

	test('names the themes that there are where none is near', async () => {
		using folder = makeFolder();
		makeEmptyMap(folder.path);
		await runHere('new', ['theme', '--name', 'Our theme', '--content', 'map'], { cwd: folder.path });
		const args = ['paper', '--title', 'X y z', '--theme', 'else', '--content', 'map'];
		const { err } = await runHere('new', args, { cwd: folder.path });
		expect(err).toBe('there is no theme else; the map has our-theme\n');
	});

	test.each([
		['nothing to make', [], 'say paper or theme'],
		['a paper without a title', ['paper'], "give the paper's title"],
		['a theme without a name', ['theme'], "give the theme's name"],
		['a paper in a map without themes', ['paper', '--title', 'X y z'], 'a paper needs a theme'],
		['an arXiv id that is none', ['paper', '--title', 'X y z', '--arxiv', 'x'], 'is not an arXiv id'],
	])('refuses %s with 2', async (_, args, message) => {
		using folder = makeFolder();
		makeEmptyMap(folder.path);
		const { code, err } = await runHere('new', [...args, '--content', 'map'], { cwd: folder.path });
		expect(code).toBe(2);
		expect(err).toContain(message);
	});
});
