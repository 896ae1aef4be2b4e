/** `npm run dev`: serves the site while content and code are edited. */
import { join } from 'node:path';
import { getMapFolders } from '../io/content-folder.ts';
import { readInterfaceLanguage } from '../io/read-language.ts';
import { CONTENT_OPTION, readArguments, readPort, runCommand } from './command.ts';
import type { DevelopOptions } from './develop-site.ts';
import { forkInLanguage } from './fork-in-language.ts';

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
	const language = await readInterfaceLanguage(content);
	return forkInLanguage(new URL('./develop-site.ts', import.meta.url), language, options);
});
