import { decodeEntities } from './clean-text.ts';

/** Marks that tools set, such as `⛔ No DOI found`. */
const TOOL_MARK = /^[^\p{L}\p{N}\s]*\s*no (?:doi|url|pdf|abstract) found$|^\p{Extended_Pictographic}/iu;
/** Commas of other scripts. */
const LISTED = /\s*[,，、|\n•·]\s*/;

/** One field of keywords as a list: split at semicolons where there are any, else at commas, bars or line breaks. */
export function splitKeywords(text: string): readonly string[] {
	const plain = decodeEntities(text);
	return cleanKeywords(plain.split(/[;；]/.test(plain) ? /[;；]/ : LISTED));
}

/** A line that holds one keyword, commas and all; semicolons part several. */
export function splitKeywordLine(line: string): readonly string[] {
	return cleanKeywords(decodeEntities(line).split(/[;；、\n]/));
}

function cleanKeywords(keywords: readonly string[]): string[] {
	return keywords.map((keyword) => keyword.trim()).filter((keyword) => keyword !== '' && !TOOL_MARK.test(keyword));
}
