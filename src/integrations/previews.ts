/** Draws the preview pictures; the development server draws each when it is asked for. */
import type { AstroIntegration } from 'astro';
import { listPreviews, type PreviewFile } from '../domain/previews/list-previews.ts';
import { drawPreviews, paintPreview } from '../io/draw-previews.ts';
import { findFaces } from '../io/read-faces.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

export function previews({ getAtlas, contentDir, outDir, previewCache, report }: SiteBuild): AstroIntegration {
	const find = (drawn: readonly PreviewFile[]) => {
		const { site } = getAtlas().corpus;
		return findFaces(drawn, site.contentLanguage ?? site.language, contentDir);
	};
	return {
		name: 'atlas-previews',
		hooks: {
			'astro:build:done': async () => {
				const all = listPreviews(getAtlas());
				const faces = await find(all);
				const drawn = await drawPreviews(all, outDir, previewCache, faces);
				report(`drew ${drawn} of ${all.length} previews, kept the rest`);
				if (faces.notice !== undefined) report(faces.notice);
			},
			'astro:server:setup': ({ server }) =>
				serveFiles(server, getAtlas().address.base, async (path) => {
					const preview = path.endsWith('.png') ? listPreviews(getAtlas()).find((one) => one.path === path) : undefined;
					if (!preview) return undefined;
					const { read } = await find([preview]);
					return { type: 'image/png', body: await paintPreview(preview, await read()) };
				}),
		},
	};
}
