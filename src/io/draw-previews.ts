import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import sharp from 'sharp';
import { listMissingLetters } from '../domain/previews/cjk-package.ts';
import type { Faces } from '../domain/previews/draw-preview.ts';
import type { PreviewFile } from '../domain/previews/list-previews.ts';
import { type FacesInUse, SITE_FACES } from './read-faces.ts';
import { writeFileWhole } from './write-file.ts';

/** Flat colours: with 16 of them a pixel takes four bits, which halves the file and keeps the letters sharp. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 4 } as const;
const COLOURFUL_PNG = { ...PNG, colours: 64 } as const;

/** The code that decides about a drawing's lines. */
const DRAWN_BY = ['src/domain/previews', 'src/domain/text', 'src/io/read-face.ts', 'src/io/read-faces.ts'];

/** Draws a preview as the bytes of a PNG. */
export function paintPreview({ draw, isColourful }: PreviewFile, faces: Faces): Promise<Uint8Array> {
	sharp.concurrency(1);
	return sharp(Buffer.from(draw(faces)))
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
	inUse: FacesInUse,
): Promise<number> {
	await mkdir(cacheFolder, { recursive: true });
	const folders = new Set(previews.map(({ path }) => dirname(join(folder, path))));
	await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
	const means = createHash('sha256')
		.update(JSON.stringify([PNG, COLOURFUL_PNG, sharp.versions, await readMeans()]))
		.digest();
	let faces: Promise<Faces> | undefined;
	const drawn = await pMap(
		previews,
		async (preview) => {
			const isLacking = listMissingLetters(preview.text + preview.siteText, inUse.site).length > 0;
			const packages = isLacking ? inUse.packages : [];
			const key = createHash('sha256').update(means).update(JSON.stringify(packages)).update(preview.what);
			const kept = join(cacheFolder, `${key.digest('hex')}.png`);
			const isDrawn = await isMissing(kept);
			if (isDrawn) {
				faces ??= inUse.read();
				await writeFileWhole(kept, await paintPreview(preview, await faces));
			}
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
	const files = await Promise.all([...Object.values(SITE_FACES), ...inside.flat()].map((file) => readFile(file)));
	return files.map((file) => createHash('sha256').update(file).digest('hex'));
}

async function isMissing(path: string): Promise<boolean> {
	return access(path).then(
		() => false,
		() => true,
	);
}
