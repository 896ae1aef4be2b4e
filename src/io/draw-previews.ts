import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PreviewFile } from '../domain/previews/list-previews.ts';

/** Flat colours: a small palette keeps the letters sharp and the file small. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 } as const;

/**
 * Writes every preview as a PNG below a folder. A picture is kept under the hash of all that decides about its bytes:
 * drawing, encoder and its version; one that is kept already is copied. Gives the number that had to be drawn.
 */
export async function drawPreviews(
	previews: readonly PreviewFile[],
	folder: string,
	cacheFolder: string,
): Promise<number> {
	await mkdir(cacheFolder, { recursive: true });
	const folders = new Set(previews.map(({ path }) => dirname(join(folder, path))));
	await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
	const versions = JSON.stringify([PNG, sharp.versions]);
	sharp.concurrency(1);
	const waiting = previews.values();
	let drawn = 0;
	const work = async () => {
		for (const { path, svg } of waiting) {
			const kept = join(cacheFolder, `${createHash('sha256').update(versions).update(svg).digest('hex')}.png`);
			if (await isMissing(kept)) {
				await drawWhole(svg, kept);
				drawn++;
			}
			await copyFile(kept, join(folder, path));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return drawn;
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
