import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readAddress } from './src/io/address.ts';

const { origin, base } = readAddress();

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
	vite: { build: { assetsInlineLimit: 0 } },
	integrations: [react()],
	devToolbar: { enabled: false },
});
