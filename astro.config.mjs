import { defineConfig } from 'astro/config';
import { readAddress } from './src/io/address.ts';

const { origin, base } = readAddress();

/**
 * Scripts that pages share, in few files: a phone waits longer for twenty small files than for one. A group takes what its modules
 * need with it, so those that others need come first: stars, words and numbers, then exports and the search.
 */
const SHARED_SCRIPTS = [
	{
		name: 'stars',
		test: /src\/(?:islands\/(?:reading-list|offline)|domain\/(?:reading-list|work)|i18n\/\w+\/star\.ts)/,
	},
	{ name: 'shared', test: /src\/(?:domain|i18n|islands)\/(?!.*(?:search|set|compare|csv))/ },
	{ name: 'export', test: /src\/(?:domain\/citations|i18n\/\w+\/set\.ts|islands\/(?:set\/|compare\/store))/ },
	{ name: 'search', test: /src\/(?:domain\/search|i18n\/\w+\/search\.ts|islands\/search)/ },
].map((group, i) => ({ ...group, minShareCount: 2, priority: 4 - i }));

/** The commands in `src/cli` add the integrations, which need the content. */
export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets', concurrency: 8 },
	// A page is kept while its templates and the digest of its view stay the same.
	experimental: { incrementalBuild: true },
	vite: {
		// The build makes the folder, and integrations write there at the same time.
		build: { assetsInlineLimit: 0, emptyOutDir: false },
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED_SCRIPTS } } } } },
		},
	},
	devToolbar: { enabled: false },
});
