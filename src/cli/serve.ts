/** `npm run preview`: serves `dist/` on this machine and prints its address. */
import { readBuiltBase } from '../io/built-base.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { startServer } from '../io/static-server.ts';
import { restoreFolder } from '../io/swap-folder.ts';
import { CONTENT_OPTION, readArguments, readPort, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run preview -- [--content DIR] [--port 4321]',
		options: { ...CONTENT_OPTION, port: { type: 'string', default: '4321' } },
	});
	const port = readPort(values.port);
	const { dist: folder } = getMapFolders(values.content);
	await restoreFolder(folder);
	const { url } = await startServer({ folder, base: await readBuiltBase(folder) }, port);
	console.log(`The site is at ${url} (press Ctrl+C to stop)`);
	return 0;
});
