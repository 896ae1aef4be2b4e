/** `npm run dev`: serves the site while content and code are edited. */
import { getContentFolder } from '../io/read-content.ts';
import { readInterfaceLanguage } from '../io/read-language.ts';
import { readArguments, runCommand } from './command.ts';
import type { DevelopOptions } from './develop-site.ts';
import { forkInLanguage } from './fork-in-language.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run dev -- [--port 4321] [--host 127.0.0.1]',
		options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } },
	});
	const options: DevelopOptions = { port: Number(values.port), host: values.host };
	const language = await readInterfaceLanguage(getContentFolder());
	return forkInLanguage(new URL('./develop-site.ts', import.meta.url), language, options);
});
