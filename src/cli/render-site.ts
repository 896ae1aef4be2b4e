/** The process that renders a site for `npm run build`; it ends when that does. */
import { build } from 'astro';
import { createAtlas } from '../atlas/atlas.ts';
import { loadContent } from '../atlas/load-content.ts';
import { listIntegrations } from '../integrations/site-integrations.ts';
import { readAddress, warnOfAddress } from '../io/address.ts';
import { readContent } from '../io/read-content.ts';
import { printProblems, runCommand } from './command.ts';

export interface RenderOptions {
	/** The content folder. */
	readonly content: string;
	readonly outDir: string;
	readonly lastDir: string;
	/** Folder of the pages that the last build rendered. */
	readonly pageCache: string;
	readonly previewCache: string;
	/** How messages name the finished site. */
	readonly name: string;
}

process.once('disconnect', () => process.exit(2));

await runCommand(async () => {
	const {
		content: folder,
		outDir,
		lastDir,
		pageCache,
		previewCache,
		name,
	}: RenderOptions = JSON.parse(process.argv[2] ?? '');
	const start = performance.now();
	const report = (step: string) =>
		console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step}`);
	const address = readAddress();
	const { content, problems } = loadContent(await readContent(folder));
	if (!content) return printProblems(problems, folder, `; ${name} is left as it was`);
	report(`checked the content of ${content.pages.length} pages`);
	const atlas = createAtlas(content, address);
	report('compared the papers');
	const integrations = listIntegrations({
		getAtlas: () => atlas,
		contentDir: folder,
		outDir,
		lastDir,
		previewCache,
		report,
	});
	await build({ outDir, cacheDir: pageCache, logLevel: 'warn', integrations });
	report(`done: ${content.pages.length} pages in ${name}`);
	const warning = warnOfAddress();
	if (warning) console.warn(warning);
	return 0;
});
process.exit();
