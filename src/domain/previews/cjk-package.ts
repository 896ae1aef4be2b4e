/** Letters that the site's typefaces lack, and the packages for Chinese, Japanese and Korean that a map may install beside it. */
import { getScript } from '../../i18n/languages.ts';
import { listCjkLetters } from './cjk-letters.ts';
import type { Faces } from './face.ts';
import { canSet } from './fit-text.ts';
import { listWords, type Previews } from './preview.ts';

type Variant = 'sc' | 'tc' | 'jp' | 'kr';

/** The names of packages for each role of a typeface. */
export interface PackageNames {
	readonly serif: string;
	readonly sans: string;
}

const OF_SCRIPT: Readonly<Record<string, Variant>> = { Hans: 'sc', Hant: 'tc', Jpan: 'jp', Kore: 'kr' };
/** The first whose letters occur. */
const OF_LETTERS: readonly (readonly [RegExp, Variant])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'jp'],
	[/\p{Script=Hangul}/u, 'kr'],
];

/** The packages for a map by its language, and by the letters where it is in a language of another script. */
export function choosePackages(language: string, letters: Iterable<string>): PackageNames {
	const text = [...letters].join('');
	const variant =
		OF_SCRIPT[getScript(language) ?? ''] ?? OF_LETTERS.find(([pattern]) => pattern.test(text))?.[1] ?? 'sc';
	return { serif: `@fontsource/noto-serif-${variant}`, sans: `@fontsource/noto-sans-${variant}` };
}

/** The Chinese, Japanese and Korean letters and signs of a text that one of the faces lacks. */
export function listMissingLetters(text: string, { serif, sans }: Faces): string[] {
	return [...listCjkLetters(text)].filter((letter) => !(serif.hasLetter(letter) && sans.hasLetter(letter)));
}

/** One line on what a package would add to the pictures; undefined where they lack nothing that it has. */
export function describeMissingPackage(
	{ background, site, files }: Previews,
	faces: Faces,
	{ sans }: PackageNames,
): string | undefined {
	const lacking = files.filter(({ preview }) =>
		listMissingLetters(listWords(background, preview), faces).some((letter) => /\p{L}/u.test(letter)),
	);
	if (lacking.length === 0) return undefined;
	const replaced = countUnset({ site, files: lacking }, faces);
	const instead = replaced > 0 ? `; ${replaced} show the home page's instead` : '';
	return `letters of ${lacking.length} of ${files.length} previews are in no typeface${instead}: npm install ${sans} in the map's folder`;
}

/** One line on previews whose titles are in a script that no package is known for; undefined where there are none. */
export function describeUnsetTitles(previews: Previews, faces: Faces): string | undefined {
	const count = countUnset(previews, faces);
	if (count === 0) return undefined;
	return `${count} of ${previews.files.length} previews show the home page's: letters of their titles are in no typeface`;
}

function countUnset({ site, files }: Pick<Previews, 'site' | 'files'>, { serif }: Faces): number {
	return files.filter(({ preview }) => preview !== site && !canSet(preview.title, serif)).length;
}
