/** What citations and BibTeX write around names and titles. */
import { flattenTex } from '../text/tex.ts';
import { expandYear } from './venue-year.ts';

/** Accents in TeX, as in `\"u`, `\v{c}` and `\'{\i}`; only the letter is kept, since search ignores accents. */
const ACCENT = /\\(?:["'`^~=.]|[cvuHrkdbt](?=[\s{\\]))\s*\{?\\?(\p{L})\}?/gu;
/** `\L` and `\ss`: the letters as search spells them. */
const LETTER = /\\(ss|ae|oe|a(?=a)|[oli])a?(?![a-z])\s?/gi;
/** `'19` after a venue. */
const SHORT_YEAR = /(?<=\p{L})\s?['’](\d\d)(?![\p{L}\d])/gu;
const AND_OTHERS = /,?\s+et\.? al\b\.?/giu;

/** The text without TeX and “et al.”: `Takac, Martin` for `Tak\'{a}\v{c}, Martin et al.`. */
export function readPasted(text: string): string {
	return flattenTex(text)
		.replace(ACCENT, '$1')
		.replace(LETTER, '$1')
		.replace(/[{}]/g, '')
		.replace(SHORT_YEAR, (_, digits: string) => ` ${expandYear(digits)}`)
		.replace(AND_OTHERS, ' ');
}
