import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startHttp } from '../http-server.ts';
import { playZotero, type ZoteroLibrary } from '../sync/zotero-server.ts';
import { check, makeEmptyMap, makeFolder, readAll, runBeside, runHere } from './run-command.ts';

const makeArguments = (server: string) => ['--from', 'zotero:groups/12', '--server', server, '--content', 'map'];
const sync = (cwd: string, server: string) => runHere('sync', makeArguments(server), { cwd });

test('brings in what is new and changed, keeps words edited by hand, and tells what went', async () => {
	using folder = makeFolder();
	const library: ZoteroLibrary = {
		version: 7,
		items: {
			AAAAAAAA: { version: 3, title: 'Grinding one lens', doi: '10.1000/a' },
			BBBBBBBB: { version: 5, title: 'Polishing two lenses', doi: '10.1000/b' },
		},
	};
	using http = await startHttp(playZotero(library));
	makeEmptyMap(folder.path);
	const map = join(folder.path, 'map/content');
	const before = readAll(map);
	const dryRun = [...makeArguments(http.address), '--dry-run'];
	expect((await runBeside('sync', dryRun, { cwd: folder.path })).out).toContain(
		'Nothing was written. The import would give: 2 papers added',
	);
	expect(readAll(map)).toEqual(before);
	expect(await sync(folder.path, http.address)).toMatchObject({ code: 0, err: '' });
	expect(await check(map)).toEqual({ code: 0, err: '' });
	const paper = join(map, 'papers/polishing-two-lenses.md');
	writeFileSync(paper, readFileSync(paper, 'utf8').replace('year: 2020', 'year: 2019 # as printed'));

	expect((await sync(folder.path, http.address)).out).toBe('zotero groups 12: nothing new.\n');

	library.version = 9;
	library.items = {
		BBBBBBBB: { version: 8, title: 'Polishing two better lenses', doi: '10.1000/b' },
		CCCCCCCC: { version: 9, title: 'Setting three lenses' },
	};
	const { code, out } = await sync(folder.path, http.address);
	expect(code).toBe(0);
	expect(out).toContain('+ papers/setting-three-lenses.md');
	expect(out).toContain('~ papers/polishing-two-lenses.md: title');
	expect(out).toContain('! papers/grinding-one-lens.md: AAAAAAAA is no longer in zotero groups 12');
	expect(readFileSync(paper, 'utf8')).toContain('year: 2019 # as printed');
	expect(await check(map)).toEqual({ code: 0, err: '' });
});

test('tells what went where nothing but a note is new', async () => {
	using folder = makeFolder();
	const library: ZoteroLibrary = { version: 3, items: { AAAAAAAA: { version: 3, title: 'Grinding one lens' } } };
	using http = await startHttp(playZotero(library));
	makeEmptyMap(folder.path);
	expect(await sync(folder.path, http.address)).toMatchObject({ code: 0 });
	library.version = 4;
	library.items = { NNNNNNNN: { version: 4, title: 'A note', type: 'note' } };
	const { code, out, err } = await sync(folder.path, http.address);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('! papers/grinding-one-lens.md: AAAAAAAA is no longer in zotero groups 12');
});

test('writes nothing where the server answers with something else', async () => {
	using folder = makeFolder();
	using http = await startHttp((_, response) => response.setHeader('Last-Modified-Version', 1).end('<html>'));
	makeEmptyMap(folder.path);
	const before = readAll(join(folder.path, 'map'));
	const { code, err } = await sync(folder.path, http.address);
	expect(code).toBe(2);
	expect(err).toContain('Nothing was written.');
	expect(readAll(join(folder.path, 'map'))).toEqual(before);
});

test('goes on from the state of a run that was killed while it put its files in their places', async () => {
	using folder = makeFolder();
	using http = await startHttp(
		playZotero({ version: 7, items: { AAAAAAAA: { version: 3, title: 'Grinding one lens' } } }),
	);
	makeEmptyMap(folder.path);
	expect(await sync(folder.path, http.address)).toMatchObject({ code: 0 });
	const map = join(folder.path, 'map/content');
	const after = readAll(map);
	const state = readFileSync(join(map, '.sync.json'), 'utf8');
	writeFileSync(join(map, '.sync.json'), state.replace('"version": 7', '"version": 2'));
	mkdirSync(join(map, '.pending/files'), { recursive: true });
	writeFileSync(join(map, '.pending/files/.sync.json'), state);
	writeFileSync(join(map, '.pending/changes.json'), '{"writes":[".sync.json"],"removes":[]}');
	http.asked.length = 0;
	expect((await sync(folder.path, http.address)).out).toBe('zotero groups 12: nothing new.\n');
	expect(http.asked[0]?.headers['if-modified-since-version']).toBe('7');
	expect(readAll(map)).toEqual(after);
});

test('says of a file on this machine which command brings it in', async () => {
	using folder = makeFolder();
	writeFileSync(join(folder.path, 'my library.bib'), '@book{a, title={A}}');
	const { code, err } = await runHere('sync', ['--from', 'my library.bib'], { cwd: folder.path });
	expect({ code, err }).toEqual({
		code: 2,
		err: 'my library.bib is a file on this machine: bring it in with npm run import -- "my library.bib"\n',
	});
});

test('refuses a folder without content before it asks a server', async () => {
	using folder = makeFolder();
	using http = await startHttp(playZotero({ version: 7, items: {} }));
	expect((await sync(folder.path, http.address)).code).toBe(2);
	expect(http.asked).toEqual([]);
});
