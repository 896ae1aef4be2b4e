/**
 * Names for the styles of BibTeX that shorten them. BibTeX knows bytes alone: a letter of several bytes where it cuts is no letter
 * any more, and stops LaTeX. Written as one of BibTeX's special characters (btxdoc, section 4) it is one letter; biber needs none.
 */
import type { NameSpelling } from './bibtex-entry.ts';
import { spellLetter } from './tex-characters.ts';

/** The first letter of a word, also after a hyphen; none in braces or in a command. */
const FIRST_LETTER = /(?<![\p{L}\p{M}\p{N}\\{}])\p{L}/gu;
/** A special character, or a letter. */
const LETTER = /\{\\(?:[^{}]|\{[^{}]*\})*\}|\p{L}/gu;
/** As many letters of a family name stand in the labels of `alpha`. */
const LABEL_LENGTH = 3;

/** First letters, of which initials are made, and those that labels are made of. */
export const INITIALS: NameSpelling = { given: spellFirstLetters, family: spellLabel };

function spellFirstLetters(text: string): string {
	return text.replace(FIRST_LETTER, spellLetter);
}

/** A hyphen stands in braces in a name that begins with a special character, where citation-js would lose it. */
function spellLabel(text: string): string {
	let count = 0;
	const spelt = spellFirstLetters(text).replace(LETTER, (letter) => {
		count++;
		return count <= LABEL_LENGTH && !letter.startsWith('{') ? spellLetter(letter) : letter;
	});
	return spelt.startsWith('{\\') ? spelt.replace(/-(?!\{\})/g, '{-}') : spelt;
}
