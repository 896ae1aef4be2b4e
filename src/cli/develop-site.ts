/** The process that serves a site for `npm run dev`; it ends when that does. */
import { dev } from 'astro';
import { type Atlas, createAtlas } from '../atlas/atlas.ts';
import { loadContent } from '../atlas/load-content.ts';
import { contentReload } from '../integrations/content-reload.ts';
import { listIntegrations } from '../integrations/site-integrations.ts';
import { readAddress } from '../io/address.ts';
import { readContent } from '../io/read-content.ts';
import { printProblems, runCommand } from './command.ts';

export interface DevelopOptions {
	/** The content folder. */
	readonly content: string;
	readonly dist: string;
	readonly previewCache: string;
	readonly port: number;
	readonly host: string | undefined;
}

process.once('disconnect', () => process.exit(2));

await runCommand(async () => {
	const { content: folder, dist, previewCache, port, host }: DevelopOptions = JSON.parse(process.argv[2] ?? '');
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
		contentDir: folder,
		outDir: dist,
		lastDir: dist,
		previewCache,
		report: () => undefined,
	};
	await dev({
		server: { port, ...(host !== undefined && { host }) },
		// What a build beside it writes concerns no page that is shown.
		vite: { server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/.dist-*/**'] } } },
		integrations: [...listIntegrations(build), contentReload(build, folder, read)],
	});
	return 0;
});
