/** `npm run pack`: the built site as a ZIP whose pages open from a disk, without any server. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readBuiltBase } from '../io/built-base.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { packSite } from '../io/pack-site.ts';
import { CONTENT_OPTION, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run pack -- [--content DIR] [--out atlas.zip]',
		options: { ...CONTENT_OPTION, out: { type: 'string', default: 'atlas.zip' } },
	});
	const { dist: folder } = getMapFolders(values.content);
	const bytes = await packSite(folder, await readBuiltBase(folder), basename(values.out, '.zip'));
	await writeFile(values.out, bytes);
	const size = (bytes.length / 1024 / 1024).toFixed(1);
	console.log(`${values.out}: ${size} MB. Unpack it and open index.html.`);
	console.log('Search, library, comparison, reading lists and the controls of the graph need a server.');
	return 0;
});
