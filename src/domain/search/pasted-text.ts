/** What citations and BibTeX write around names and titles. */
import { flattenTex } from '../text/tex.ts';

/** `\"u`, `\v{c}` and `\'{\i}` with the letter that bears the accent, which search leaves out anyway. */
const ACCENT = /\\(?:["'`^~=.]|[cvuHrkdbt](?=[\s{\\]))\s*\{?\\?(\p{L})\}?/gu;
/** `\L` and `\ss`: the letters as search spells them. */
const LETTER = /\\(ss|ae|oe|a(?=a)|[oli])a?(?![a-z])\s?/gi;
const AND_OTHERS = /,?\s+et\.? al\b\.?/giu;

/** The text alone: `Takáč, Martin` of `Tak\'{a}\v{c}, Martin et al.`, without its accents; TeX as it is read. */
export function readPasted(text: string): string {
	return flattenTex(text).replace(ACCENT, '$1').replace(LETTER, '$1').replace(/[{}]/g, '').replace(AND_OTHERS, ' ');
}
