/**
 * Scripts that pages share, in three files: a phone waits longer for twenty small files than for one. Only what every page may load
 * is joined so: what a single kind of page needs is not loaded by others.
 */
import type { AstroIntegration } from 'astro';
import type { Rolldown } from 'vite';

/** The script of every page. */
const EVERY_PAGE = /\/src\/islands\/every-page\.ts$/;

/** Each file takes what its modules need with it, so those that others need come first. What tools of lists need at once is in none. */
const FILES: readonly (readonly [name: string, modules: RegExp])[] = [
	[
		'stars',
		/\/(?:islands\/(?:reading-list|offline)|domain\/reading-list)\/|\/islands\/turns\.ts|\/i18n\/\w+\/star\.ts/,
	],
	['shared', /\/(?:domain|islands|i18n)\/(?!.*search|set\/)/],
	['search', /\/(?:domain|islands|i18n)\/(?!set\/)/],
];

export function sharedScripts(): AstroIntegration {
	const groups = FILES.map(([name, test], i) => ({
		name: (id: string, context: Rolldown.ChunkingContext) => (mayEveryPageLoad(id, context) ? name : null),
		test,
		minShareCount: 2,
		priority: FILES.length - i,
	}));
	const rolldownOptions = { output: { codeSplitting: { groups } } };
	return {
		name: 'atlas-shared-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({ vite: { environments: { client: { build: { rolldownOptions } } } } }),
		},
	};
}

/** Whether the script of every page imports a module, at once or when it is needed, itself or through others. */
function mayEveryPageLoad(id: string, context: Rolldown.ChunkingContext): boolean {
	const importers = new Set([id]);
	for (const importer of importers) {
		if (EVERY_PAGE.test(importer)) return true;
		const { importers: direct = [], dynamicImporters = [] } = context.getModuleInfo(importer) ?? {};
		for (const next of [...direct, ...dynamicImporters]) importers.add(next);
	}
	return false;
}
