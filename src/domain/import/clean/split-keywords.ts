import { decodeEntities } from './clean-text.ts';

/** Marks that tools set, such as `⛔ No DOI found`. */
const TOOL_MARK = /^[^\p{L}\p{N}\s]*\s*no (?:doi|url|pdf|abstract) found$|^\p{Extended_Pictographic}/iu;
/** Commas of other scripts. */
const LISTED = /\s*[,，、،|\n\t•·]\s*|\s+[/·]\s+|\s+(?=#\p{L})/u;

/** Commas for each semicolon, at most, where semicolons separate the keywords and commas belong to them. */
const MANY_COMMAS = 2;

/** One field of keywords as a list: split at semicolons where there are any, else at commas, bars or line breaks. */
export function splitKeywords(text: string): readonly string[] {
	const plain = decodeEntities(text);
	const keywords = cleanKeywords(plain.split(findSeparator(plain)));
	const [only = ''] = keywords;
	return keywords.length === 1 && isSpaceSeparated(only) ? only.split(/\s+/) : keywords;
}

/** Commas within keywords are rarer than the semicolons between them; where there are many more, both separate keywords. */
function findSeparator(text: string): RegExp {
	const semicolons = text.match(/[;；؛]/g)?.length ?? 0;
	const commas = text.match(/,/g)?.length ?? 0;
	if (semicolons === 0) return LISTED;
	return commas > MANY_COMMAS * semicolons ? /\s*[;；؛,]\s*/ : /[;；؛]/;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** A word that only a tag is: `nime09`, `to_read`. */
const TAG_WORD = /^(?=\p{L})[\p{L}\p{N}]*[\d_][\p{L}\p{N}_]*$/u;
const FEWEST_TAGS = 3;
const SURELY_TAGS = 7;

/** Tags with nothing but spaces between them: Chinese or Japanese words, or more small words than a phrase has. */
function isSpaceSeparated(text: string): boolean {
	const words = text.split(/\s+/);
	if (words.length < 2) return false;
	if (words.every((word) => EAST_ASIAN.test(word))) return true;
	const isLower = words.every((word) => word === word.toLowerCase());
	return isLower && words.length >= (words.some((word) => TAG_WORD.test(word)) ? FEWEST_TAGS : SURELY_TAGS);
}

/** A line that holds one keyword, commas and all; semicolons part several. */
export function splitKeywordLine(line: string): readonly string[] {
	return cleanKeywords(decodeEntities(line).split(/[;；؛、،\n]/));
}

function cleanKeywords(keywords: readonly string[]): string[] {
	return keywords.map((keyword) => keyword.trim()).filter((keyword) => keyword !== '' && !TOOL_MARK.test(keyword));
}
