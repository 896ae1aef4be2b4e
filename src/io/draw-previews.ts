import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { listMissingLetters } from '../domain/previews/cjk-package.ts';
import { createPainter } from '../domain/previews/draw-preview.ts';
import type { Faces } from '../domain/previews/face.ts';
import { canSet } from '../domain/previews/fit-text.ts';
import { listWords, type Preview, type Previews } from '../domain/previews/preview.ts';
import { encodePng } from './encode-png.ts';
import { type FacesInUse, SITE_FACES } from './read-faces.ts';
import { writeShared } from './write-shared.ts';

/** The code that determines a picture's bytes, and the version of what reads typefaces. */
const DRAWN_BY = [
	'src/domain/previews',
	'src/domain/text',
	'src/io/encode-png.ts',
	'src/io/read-face.ts',
	'src/io/read-faces.ts',
	'node_modules/fontkit/package.json',
];

/** Gives the function that paints a map's pictures as the bytes of PNG files. */
export function createPreviewPainter({ background, site }: Previews, faces: Faces): (preview: Preview) => Uint8Array {
	const paint = createPainter(background, faces);
	return (preview) => encodePng(paint(canSet(preview.title, faces.serif) ? preview : site));
}

/**
 * Writes every preview as a PNG below a folder. A picture is kept under the hash of all that determines its bytes: what is
 * drawn, the code, the typefaces and the compressor that make it; one that is kept already is copied. Gives the number that had to
 * be drawn.
 */
export async function drawPreviews(
	previews: Previews,
	folder: string,
	cacheFolder: string,
	inUse: FacesInUse,
): Promise<number> {
	const { background, site, files } = previews;
	await mkdir(cacheFolder, { recursive: true });
	const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
	await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
	const shared = createHash('sha256')
		.update(JSON.stringify([process.versions.zlib, process.versions.icu, await readMeans(), background]))
		.digest();
	const siteWords = listWords(background, site);
	let paint: ReturnType<typeof createPreviewPainter> | undefined;
	let drawn = 0;
	for (const { path, preview } of files) {
		const isLacking = listMissingLetters(listWords(background, preview) + siteWords, inUse.site).length > 0;
		const packages = isLacking ? inUse.packages : [];
		const key = createHash('sha256')
			.update(shared)
			.update(JSON.stringify([packages, preview, canSet(preview.title, inUse.site.serif) ? undefined : site]));
		const kept = join(cacheFolder, `${key.digest('hex')}.png`);
		if (await isMissing(kept)) {
			paint ??= createPreviewPainter(previews, await inUse.read());
			await writeShared(kept, paint(preview));
			drawn++;
		}
		await copyFile(kept, join(folder, path));
	}
	return drawn;
}

/** The typefaces and the code that drawings are made with, as digests. */
async function readMeans(): Promise<string[]> {
	const inside = await Promise.all(
		DRAWN_BY.map(async (place) =>
			extname(place) ? [place] : (await readdir(place)).sort().map((name) => join(place, name)),
		),
	);
	const files = await Promise.all(
		[...Object.values(SITE_FACES).flat(), ...inside.flat()].map((file) => readFile(file)),
	);
	return files.map((file) => createHash('sha256').update(file).digest('hex'));
}

async function isMissing(path: string): Promise<boolean> {
	return access(path).then(
		() => false,
		() => true,
	);
}
