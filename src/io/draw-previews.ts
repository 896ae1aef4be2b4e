import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Faces } from '../domain/previews/draw-preview.ts';
import type { PreviewFile } from '../domain/previews/list-previews.ts';
import { readFace } from './read-face.ts';

/** Flat colours: a small palette keeps the letters sharp and the file small. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** The site's own typefaces. */
const FACES = { serif: 'src/styles/fonts/atlas-serif.woff2', sans: 'src/styles/fonts/atlas-sans.woff2' } as const;
/** The code that decides about a drawing's lines. */
const DRAWN_BY = ['src/domain/previews', 'src/domain/text', 'src/io/read-face.ts'];

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
		.update(JSON.stringify([PNG, sharp.versions, await readMeans()]))
		.digest();
	const [serif, sans] = await Promise.all([readFace(FACES.serif), readFace(FACES.sans)]);
	const faces: Faces = { serif, sans };
	sharp.concurrency(1);
	const waiting = previews.values();
	let drawn = 0;
	const work = async () => {
		for (const { path, what, draw } of waiting) {
			const kept = join(cacheFolder, `${createHash('sha256').update(means).update(what).digest('hex')}.png`);
			if (await isMissing(kept)) {
				await drawWhole(draw(faces), kept);
				drawn++;
			}
			await copyFile(kept, join(folder, path));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return drawn;
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

/** Whole or not at all: another build may be reading the same cache. */
async function drawWhole(svg: string, path: string): Promise<void> {
	const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
	const draft = `${path}.${process.pid}.tmp`;
	await writeFile(draft, png);
	await rename(draft, path);
}
