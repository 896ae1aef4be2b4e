/** `npm run dev`: serves the site while content and code are edited. */
import { join } from 'node:path';
import { getMapFolders } from '../io/content-folder.ts';
import { readInterface } from '../io/read-interface.ts';
import { CONTENT_OPTION, readArguments, readPort, runCommand } from './command.ts';
import type { DevelopOptions } from './develop-site.ts';
import { forkWithWords } from './fork-with-words.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run dev -- [--content DIR] [--port 4321] [--host 127.0.0.1]',
		options: { ...CONTENT_OPTION, port: { type: 'string', default: '4321' }, host: { type: 'string' } },
	});
	const { content, dist, cache } = getMapFolders(values.content);
	const options: DevelopOptions = {
		content,
		dist,
		previewCache: join(cache, 'previews'),
		port: readPort(values.port),
		host: values.host,
	};
	return forkWithWords(new URL('./develop-site.ts', import.meta.url), await readInterface(content), options);
});
