import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

// SITE_URL and BASE_PATH say where the site will live; the defaults suit a local build.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
	vite: { build: { assetsInlineLimit: 0 } },
	integrations: [react()],
	devToolbar: { enabled: false },
});
