import { defineConfig } from 'astro/config';
import { readAddress } from './src/io/address.ts';
import { devServer } from './src/site/dev-server.ts';

const { origin, base } = readAddress();

/** The build has read the map already: its pages import the module that holds it, not a copy that would read it again. */
const shareMap = {
	name: 'share-map',
	apply: 'build',
	enforce: 'pre',
	resolveId: (source) =>
		/\/atlas\.ts$/.test(source)
			? { id: new URL('./src/site/atlas.ts', import.meta.url).href, external: 'absolute' }
			: null,
};

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets', concurrency: 8 },
	// Pages whose templates and digests (src/site/cache-keys.ts) are as they were are kept.
	experimental: { incrementalBuild: true },
	vite: {
		plugins: [shareMap],
		// The build makes the folder, and other parts of it write there at the same time.
		build: { assetsInlineLimit: 0, emptyOutDir: false },
	},
	integrations: [devServer],
	devToolbar: { enabled: false },
});
