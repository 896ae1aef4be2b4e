import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startHttp } from '../http-server.ts';
import { makeEmptyMap, makeFolder, runBeside, runHere } from './run-command.ts';

/** Nothing listens there. */
const DEAD = 'http://127.0.0.1:9/';

/** A map whose only link, to its licence, leads to an address. */
function makeMap(folder: string, url: string): string {
	makeEmptyMap(folder);
	const site = join(folder, 'map/content/site.yaml');
	writeFileSync(site, readFileSync(site, 'utf8').replace(/url: \S+/, `url: ${url}`));
	return join(folder, 'map/content/links.yaml');
}

const makeArguments = (archive: string) => ['--content', 'map', '--pause', '0', '--archive', archive];

test('records that the only host of a map does not answer', async () => {
	using folder = makeFolder();
	using archive = await startHttp((_, response) => response.end('{"archived_snapshots":{}}'));
	const file = makeMap(folder.path, DEAD);
	const { code, out } = await runBeside('links', makeArguments(archive.address), { cwd: folder.path });
	expect(code).toBe(0);
	expect(out).toBe('1 link; 1 of 1 due were checked; 0 dead; 0 on hosts that block automated checks\n');
	expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ [DEAD]: { failed: { why: expect.any(String) } } });
});

test('records a copy of a page that is gone, and asks for none that is known', async () => {
	using folder = makeFolder();
	using host = await startHttp((_, response) => response.writeHead(410).end());
	using archive = await startHttp((_, response) =>
		response.end('{"archived_snapshots":{"closest":{"available":true,"status":"200","url":"https://a.example/"}}}'),
	);
	const file = makeMap(folder.path, host.address);
	for (let run = 0; run < 2; run++) {
		const { code } = await runBeside('links', makeArguments(archive.address), { cwd: folder.path });
		expect(code).toBe(1);
		expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
			[`${host.address}/`]: { failed: { why: '410' }, archived: 'https://a.example/' },
		});
		expect(archive.asked.map(({ method }) => method)).toEqual(['GET']);
	}
});

test('records nothing where there is no connection', async () => {
	using folder = makeFolder();
	const file = makeMap(folder.path, DEAD);
	const { code, err } = await runHere('links', makeArguments(DEAD), { cwd: folder.path });
	expect(code).toBe(2);
	expect(err).toContain('is there a connection? Nothing was recorded');
	expect(existsSync(file)).toBe(false);
});
