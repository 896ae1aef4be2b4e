/** `npm run preview`: serves `dist/` on this machine and prints its address. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readAddress } from '../io/address.ts';
import { startServer } from '../io/static-server.ts';
import { restoreFolder } from '../io/swap-folder.ts';
import { readArguments, runCommand, UsageError } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run preview -- [--port 4321]',
		options: { port: { type: 'string', default: '4321' } },
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new UsageError(`--port ${values.port} is not a port number, 0 to 65535`);
	const folder = resolve('dist');
	await restoreFolder(folder);
	if (!(await stat(folder).catch(() => undefined)))
		throw new UsageError('there is no dist/ yet: run npm run build first');
	const { base } = readAddress();
	const { url } = await startServer({ folder, base }, port);
	console.log(`The atlas is at ${url}  (Ctrl-C ends it)`);
	return 0;
});
