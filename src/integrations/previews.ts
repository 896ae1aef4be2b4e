/** Draws the preview pictures; the development server draws each when it is asked for. */
import type { AstroIntegration } from 'astro';
import { listPreviews } from '../domain/previews/list-previews.ts';
import { createPreviewPainter, drawPreviews } from '../io/draw-previews.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

export function previews({ getAtlas, outDir, previewCache, report }: SiteBuild): AstroIntegration {
	return {
		name: 'atlas-previews',
		hooks: {
			'astro:build:done': async () => {
				const all = listPreviews(getAtlas());
				const drawn = await drawPreviews(all, outDir, previewCache);
				report(`drew ${drawn} of ${all.length} previews, kept the rest`);
			},
			'astro:server:setup': ({ server }) =>
				serveFiles(server, getAtlas().address.base, async (path) => {
					const preview = path.endsWith('.png') ? listPreviews(getAtlas()).find((one) => one.path === path) : undefined;
					if (!preview) return undefined;
					const paint = await createPreviewPainter();
					return { type: 'image/png', body: await paint(preview) };
				}),
		},
	};
}
