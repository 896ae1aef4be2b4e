/** Citation keys: made once when a paper is added, then frozen in its front matter. */
import type { NameField, PaperFields } from '../corpus/schema.ts';
import { getFullFamily, parsePersonName } from '../text/person-name.ts';
import { foldToAscii } from '../text/slug.ts';
import { flattenTex } from '../text/tex.ts';

const SMALL_WORDS = new Set(
	(
		'a an and are as at be beyond by can do does for from how in into is it its no not of on or our over per so than ' +
		'that the their to toward towards under via vs we what when where which why with without you your'
	).split(' '),
);

/**
 * A key like `galashov2024nonstationary`: first author's family name, year, first telling word of the title; without
 * authors two words of the title stand round the year. ASCII, lower case, and no key of `taken` in any case: a second
 * equal key ends in `b`, a third in `c`. `taken` is not changed.
 */
export function makeCitationKey(
	paper: Pick<PaperFields, 'title' | 'year'> & { readonly authors?: readonly NameField[] | undefined },
	taken: ReadonlySet<string>,
): string {
	const words = listTellingWords(paper.title);
	const name = paper.authors?.[0] && foldName(paper.authors[0]);
	const [front, back] = name ? [name, words[0]] : words;
	const key = `${front ?? 'paper'}${paper.year ?? ''}${back ?? ''}`.replace(/^\d/, 'paper$&');
	const used = new Set([...taken].map((other) => other.toLowerCase()));
	let unique = key;
	for (let n = 1; used.has(unique); n++) unique = key + toLetters(n);
	return unique;
}

/** The family name, else whatever of the name has Latin letters; empty for a name without any. */
function foldName(field: NameField): string {
	const name = parsePersonName(field);
	return fold(getFullFamily(name)).replace(/\d/g, '') || fold(name.given ?? '').replace(/\d/g, '');
}

/**
 * Words between spaces, so that `Non-Stationary` is one. Small words, and those that begin with a digit and would run
 * into the year, are left out if others are left.
 */
function listTellingWords(title: string): string[] {
	const words = flattenTex(title)
		.split(/[\s/—–]+/)
		.map(fold)
		.filter(Boolean);
	const telling = words.filter((word) => !SMALL_WORDS.has(word) && /^[a-z]/.test(word));
	return telling.length > 0 ? telling : words;
}

function fold(text: string): string {
	return foldToAscii(text)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}

/** 1 is `b`, 25 is `z`, 26 is `ba`: digits to the base of 26, of which `a` is zero. */
function toLetters(n: number): string {
	const letter = String.fromCharCode(97 + (n % 26));
	return n < 26 ? letter : toLetters(Math.floor(n / 26)) + letter;
}
