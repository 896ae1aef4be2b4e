import { defineConfig } from 'astro/config';
import { readAddress } from './src/io/address.ts';

const { origin, base } = readAddress();

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
	},
	devToolbar: { enabled: false },
});
