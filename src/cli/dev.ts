/** `npm run dev`: serves the site while content and code are edited. */
import { join } from 'node:path';
import { dev } from 'astro';
import { type Atlas, createAtlas } from '../atlas/atlas.ts';
import { loadContent } from '../atlas/load-content.ts';
import { contentReload } from '../integrations/content-reload.ts';
import { listIntegrations } from '../integrations/site-integrations.ts';
import { readAddress } from '../io/address.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run dev -- [--content DIR] [--port 4321] [--host 127.0.0.1]',
		options: { ...CONTENT_OPTION, port: { type: 'string', default: '4321' }, host: { type: 'string' } },
	});
	const { content: folder, dist, cache } = getMapFolders(values.content);
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
		outDir: dist,
		lastDir: dist,
		previewCache: join(cache, 'previews'),
		report: () => undefined,
	};
	await dev({
		server: { port: Number(values.port), ...(values.host !== undefined && { host: values.host }) },
		integrations: [...listIntegrations(build), contentReload(build, folder, read)],
	});
	return 0;
});
