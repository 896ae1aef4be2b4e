/** `npm run dev`: serves the site while content and code are edited. */
import { resolve } from 'node:path';
import { dev } from 'astro';
import { type Atlas, createAtlas } from '../atlas/atlas.ts';
import { loadContent } from '../atlas/load-content.ts';
import { contentReload } from '../integrations/content-reload.ts';
import { listIntegrations } from '../integrations/site-integrations.ts';
import { readAddress } from '../io/address.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run dev -- [--port 4321] [--host 127.0.0.1]',
		options: { port: { type: 'string', default: '4321' }, host: { type: 'string' } },
	});
	const folder = getContentFolder();
	const address = readAddress();
	let atlas: Atlas | undefined;
	const read = async (): Promise<boolean> => {
		const { content, problems } = loadContent(await readContent(folder));
		if (content) atlas = createAtlas(content, address);
		else printProblems(problems, folder);
		return content !== undefined;
	};
	if (!(await read())) return 1;
	const build = {
		getAtlas: () => {
			if (!atlas) throw new Error('the content has not been read');
			return atlas;
		},
		outDir: resolve('dist'),
		lastDir: resolve('dist'),
		previewCache: resolve('.cache/previews'),
		report: () => undefined,
	};
	await dev({
		server: { port: Number(values.port), ...(values.host !== undefined && { host: values.host }) },
		integrations: [...listIntegrations(build), contentReload(build, folder, read)],
	});
	return 0;
});
