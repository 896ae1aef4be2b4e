/** Draws the preview pictures; the development server draws each when it is asked for. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { listPreviews } from '../domain/previews/list-previews.ts';
import { createPreviewPainter } from '../io/draw-previews.ts';
import type { DrawingResult, DrawingTask } from '../io/preview-drawer.ts';
import { findFaces } from '../io/read-faces.ts';
import { serveFiles } from './serve-files.ts';
import type { SiteBuild } from './site-build.ts';

export function previews({ getAtlas, contentDir, outDir, previewCache, report }: SiteBuild): AstroIntegration {
	let drawing: Promise<void> = Promise.resolve();
	const draw = async () => {
		const all = listPreviews(getAtlas());
		const { drawn, notice } = await drawBeside({
			previews: all,
			contentDir,
			folder: outDir,
			cacheFolder: previewCache,
		});
		report(`drew ${drawn} of ${all.files.length} previews, kept the rest`);
		if (notice !== undefined) report(notice);
	};
	return {
		name: 'atlas-previews',
		hooks: {
			// A thread of its own draws them while pages are rendered.
			'astro:build:start': () => {
				drawing = draw();
				// Awaited below; until then an error must not end the process.
				drawing.catch(() => undefined);
			},
			'astro:build:done': () => drawing,
			'astro:server:setup': ({ server }) =>
				serveFiles(server, getAtlas().address.base, async (path) => {
					if (!path.endsWith('.png')) return undefined;
					const all = listPreviews(getAtlas());
					const asked = all.files.find((file) => file.path === path);
					if (!asked) return undefined;
					const faces = await findFaces({ ...all, files: [asked] }, contentDir);
					return { type: 'image/png', body: createPreviewPainter(all, await faces.read())(asked.preview) };
				}),
		},
	};
}

async function drawBeside(task: DrawingTask): Promise<DrawingResult> {
	const drawer = new Worker(new URL('../io/preview-drawer.ts', import.meta.url), { workerData: task });
	// An error of the thread rejects.
	const [result] = (await once(drawer, 'message')) as [DrawingResult];
	return result;
}
