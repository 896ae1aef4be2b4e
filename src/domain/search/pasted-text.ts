/** What citations and BibTeX write around names and titles. */
import { flattenTex } from '../text/tex.ts';

/** Accents in TeX, as in `\"u`, `\v{c}` and `\'{\i}`; only the letter is kept, since search ignores accents. */
const ACCENT = /\\(?:["'`^~=.]|[cvuHrkdbt](?=[\s{\\]))\s*\{?\\?(\p{L})\}?/gu;
/** `\L` and `\ss`: the letters as search spells them. */
const LETTER = /\\(ss|ae|oe|a(?=a)|[oli])a?(?![a-z])\s?/gi;
/** What joins `ICML '19`, which is read as `ICML19` is. */
const BEFORE_SHORT_YEAR = /(?<=\p{L})\s?['’](?=\d\d\b)/gu;
const AND_OTHERS = /,?\s+et\.? al\b\.?/giu;

/** The host of an address, the ending of a file's name, and `w/o` for “without”. */
const NO_WORDS = /https?:\/\/[^\s/]+\/?|\.pdf\b|(?<=^|\s)w\/(?:o|out)?(?=\s|$)/giu;

/** The text without TeX, hosts and “et al.”: `Takac, Martin` for `Tak\'{a}\v{c}, Martin et al.`. */
export function readPasted(text: string): string {
	return flattenTex(text.replace(NO_WORDS, ' '))
		.replace(ACCENT, '$1')
		.replace(LETTER, '$1')
		.replace(/[{}]/g, '')
		.replace(BEFORE_SHORT_YEAR, '')
		.replace(AND_OTHERS, ' ');
}
