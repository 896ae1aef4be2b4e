import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import {
	choosePackages,
	describeMissingPackage,
	describeUnsetTitles,
	listMissingLetters,
} from '../domain/previews/cjk-package.ts';
import type { Face, Faces } from '../domain/previews/face.ts';
import { pickSlices, type SliceRanges } from '../domain/previews/font-slices.ts';
import { joinFaces } from '../domain/previews/joined-face.ts';
import { listWords, type Previews } from '../domain/previews/preview.ts';
import { readFace } from './read-face.ts';

/** The site's own typefaces; a letter is taken from the first file that has it. */
export const SITE_FACES = {
	serif: [
		'src/styles/fonts/atlas-serif.woff2',
		'src/styles/fonts/atlas-serif-more.woff2',
		'src/styles/fonts/previews-serif.woff2',
	],
	sans: [
		'src/styles/fonts/atlas-sans.woff2',
		'src/styles/fonts/atlas-sans-more.woff2',
		'src/styles/fonts/previews-sans.woff2',
	],
} as const;

/** Weights of the site's own typefaces. */
const WEIGHTS = { serif: 600, sans: 400 } as const;

/** A package with a font in slices. */
interface FontPackage {
	readonly folder: string;
	readonly version: string;
	readonly ranges: SliceRanges;
}

/** The typefaces that some pictures are drawn with. */
export interface FacesInUse {
	readonly site: Faces;
	/** Reads the slices that the pictures need: they are not read where no picture must be drawn. */
	readonly read: () => Promise<Faces>;
	/** Names and versions of packages beside the site's own faces, for pictures that need them. */
	readonly packages: readonly string[];
	/** One line on letters that are in no typeface. */
	readonly notice: string | undefined;
}

/** Finds the typefaces for pictures, with optional packages of the map in `contentDir` or of the program. */
export async function findFaces(previews: Previews, contentDir: string): Promise<FacesInUse> {
	const [serif, sans] = await Promise.all([readSiteFace(SITE_FACES.serif), readSiteFace(SITE_FACES.sans)]);
	const site: Faces = { serif, sans };
	const { background } = previews;
	const shown = [previews.site, ...previews.files.map(({ preview }) => preview)];
	const letters = new Set(shown.flatMap((preview) => listMissingLetters(listWords(background, preview), site)));
	const none = { site, read: async () => site, packages: [], notice: undefined };
	if (letters.size === 0) return { ...none, notice: describeUnsetTitles(previews, site) };
	const names = choosePackages(background.language, letters);
	const [serifs, sanses] = await Promise.all([
		findPackage(names.serif, contentDir),
		findPackage(names.sans, contentDir),
	]);
	const [forSerif, forSans] = [serifs ?? sanses, sanses ?? serifs];
	if (!forSerif || !forSans) return { ...none, notice: describeMissingPackage(previews, site, names) };
	const nameVersion = ({ folder, version }: FontPackage) => `${basename(folder)}@${version}`;
	return {
		site,
		read: async () => ({
			serif: joinFaces(serif, await readSlices(forSerif, WEIGHTS.serif, letters)),
			sans: joinFaces(sans, await readSlices(forSans, WEIGHTS.sans, letters)),
		}),
		packages: [nameVersion(forSerif), nameVersion(forSans)],
		notice: undefined,
	};
}

/** A typeface of the site from its files. */
async function readSiteFace([base, ...more]: readonly [base: string, ...more: string[]]): Promise<Face> {
	return joinFaces(await readFace(base), await Promise.all(more.map(readFace)));
}

async function findPackage(name: string, contentDir: string): Promise<FontPackage | undefined> {
	for (const place of [contentDir, '.']) {
		const path = resolvePath(`${name}/unicode.json`, place);
		if (path === undefined) continue;
		const folder = dirname(path);
		const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
		return { folder, version: (await read('package.json')).version, ranges: await read('unicode.json') };
	}
	return undefined;
}

/** Where a package's file is, as seen from a folder. */
function resolvePath(file: string, from: string): string | undefined {
	try {
		return createRequire(resolve(from, 'package.json')).resolve(file);
	} catch {
		return undefined;
	}
}

/** The slices that have the letters; each shows its own of them alone, whichever others its file has. */
async function readSlices({ folder, ranges }: FontPackage, weight: number, wanted: Set<string>): Promise<Face[]> {
	return Promise.all(
		pickSlices(ranges, wanted).map(async ({ name, letters }) => {
			const face = await readFace(join(folder, 'files', `${basename(folder)}-${name}-${weight}-normal.woff2`));
			return { ...face, hasLetter: (letter: string) => letters.has(letter) && face.hasLetter(letter) };
		}),
	);
}
