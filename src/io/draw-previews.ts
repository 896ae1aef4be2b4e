import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import sharp from 'sharp';
import type { Faces } from '../domain/previews/draw-preview.ts';
import type { PreviewFile } from '../domain/previews/list-previews.ts';
import { readFace } from './read-face.ts';
import { writeFileWhole } from './write-file.ts';

/** Flat colours: with 16 of them a pixel takes four bits, which halves the file and keeps the letters sharp. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 4 } as const;
const COLOURFUL_PNG = { ...PNG, colours: 64 } as const;

/** The site's own typefaces. */
const FACES = { serif: 'src/styles/fonts/atlas-serif.woff2', sans: 'src/styles/fonts/atlas-sans.woff2' } as const;
/** The code that decides about a drawing's lines. */
const DRAWN_BY = ['src/domain/previews', 'src/domain/text', 'src/io/read-face.ts'];

/** Gives a function that draws a preview as the bytes of a PNG. Reads the typefaces once. */
export async function createPreviewPainter(): Promise<(preview: PreviewFile) => Promise<Uint8Array>> {
	const [serif, sans] = await Promise.all([readFace(FACES.serif), readFace(FACES.sans)]);
	const faces: Faces = { serif, sans };
	sharp.concurrency(1);
	return ({ draw, isColourful }) =>
		sharp(Buffer.from(draw(faces)))
			.png(isColourful ? COLOURFUL_PNG : PNG)
			.toBuffer();
}

/**
 * Writes every preview as a PNG below a folder. A picture is kept under the hash of all that decides about its bytes: what is
 * drawn, the code and typefaces that draw it, the encoder and its version; one that is kept already is copied. Gives the number
 * that had to be drawn.
 */
export async function drawPreviews(
	previews: readonly PreviewFile[],
	folder: string,
	cacheFolder: string,
): Promise<number> {
	await mkdir(cacheFolder, { recursive: true });
	const folders = new Set(previews.map(({ path }) => dirname(join(folder, path))));
	await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
	const means = createHash('sha256')
		.update(JSON.stringify([PNG, COLOURFUL_PNG, sharp.versions, await readMeans()]))
		.digest();
	const paint = await createPreviewPainter();
	const drawn = await pMap(
		previews,
		async (preview) => {
			const kept = join(cacheFolder, `${createHash('sha256').update(means).update(preview.what).digest('hex')}.png`);
			const isDrawn = await isMissing(kept);
			if (isDrawn) await writeFileWhole(kept, await paint(preview));
			await copyFile(kept, join(folder, preview.path));
			return isDrawn;
		},
		{ concurrency: availableParallelism() },
	);
	return drawn.filter(Boolean).length;
}

/** The typefaces and the code that drawings are made with, as digests. */
async function readMeans(): Promise<string[]> {
	const inside = await Promise.all(
		DRAWN_BY.map(async (place) =>
			place.endsWith('.ts') ? [place] : (await readdir(place)).sort().map((name) => join(place, name)),
		),
	);
	const files = await Promise.all([...Object.values(FACES), ...inside.flat()].map((file) => readFile(file)));
	return files.map((file) => createHash('sha256').update(file).digest('hex'));
}

async function isMissing(path: string): Promise<boolean> {
	return access(path).then(
		() => false,
		() => true,
	);
}
