/** Characters that LaTeX does not print as text without further packages, and how it prints them. */
import { SYMBOLS } from '../text/flatten-math.ts';
import { LOWERED, RAISED } from '../text/scripts.ts';

/** Characters of mathematics by the commands for them; where several commands print one character, the first. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
	...[...SYMBOLS]
		.filter(([, character]) => /^\P{ASCII}$/u.test(character))
		.map(([command, character]) => [character, `\\${command}`] as const)
		.reverse(),
	...(
		'ο=o Α=A Β=B Ε=E Ζ=Z Η=H Ι=I Κ=K Μ=M Ν=N Ο=O Ρ=P Τ=T Χ=X ϕ=\\phi ϵ=\\epsilon ∗=\\ast √=\\surd ℝ=\\mathbf{R} −=- ⋅=\\cdot ' +
		'★=\\star'
	)
		.split(' ')
		.map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
]);

const ALL_RAISED = new RegExp(`[${[...RAISED.values()].join('')}]+`, 'gu');
const ALL_LOWERED = new RegExp(`[${[...LOWERED.values()].join('')}]+`, 'gu');
/** What raised and lowered characters stand for. */
const PLAIN: ReadonlyMap<string, string> = new Map([...RAISED, ...LOWERED].map(([plain, shifted]) => [shifted, plain]));
const unshift = (text: string) => [...text].map((c) => PLAIN.get(c) ?? c).join('');

/** Raised and lowered characters as TeX's scripts. */
function spellScripts(text: string): string {
	return text
		.replace(ALL_RAISED, (found) => `^{${unshift(found)}}`)
		.replace(ALL_LOWERED, (found) => `_{${unshift(found)}}`);
}

/** Letters in the shapes of mathematics (`𝛼`, `ℕ`), and ligatures: each stands for plain letters. */
const SHAPED = /[\u2102-\u211f\u2124-\u213f\ufb00-\ufb06]|[\u{1d400}-\u{1d7ff}]/gu;

/** Shaped letters as plain ones, odd hyphens as hyphens; what has no width and joins nothing is left out. */
export function plainLetters(text: string): string {
	return text
		.replace(SHAPED, (c) => (COMMANDS.has(c) ? c : c.normalize('NFKC')))
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/[\u200b\u2060\ufeff]/g, '');
}

/** Unicode in a formula as TeX's commands: `β_2` gives `\beta_2`. A command is ended before a letter. */
function spellFormula(math: string): string {
	return spellScripts(plainLetters(math)).replace(/(\P{ASCII})(?=(.?))/gu, (_, c: string, next: string) => {
		const command = COMMANDS.get(c);
		if (command === undefined) return `\\mbox{${c}}`;
		return /^\\[a-z]+$/i.test(command) && /[a-z]/i.test(next) ? `${command} ` : command;
	});
}

/** LaTeX prints these as text since 2018 (inputenc) and 2020 (textcomp). */
const TEXT_SYMBOLS = /[×÷±·¬¹²³]/;

/** A character of a text as LaTeX prints it: Greek letters and signs of mathematics as formulas, all else as it is. */
export function spellCharacter(character: string): string {
	if (TEXT_SYMBOLS.test(character)) return character;
	if (PLAIN.has(character)) return `{$${spellScripts(character)}$}`;
	const command = COMMANDS.get(character);
	return command === undefined ? spellAccents(character) : `{$${command}$}`;
}

/**
 * A word of Greek letters: as formulas where LaTeX has one for each letter; else as it is, since a word that is formulas in
 * part is printed by no LaTeX, and read by nothing.
 */
export function spellGreekWord(word: string): string {
	const letters = [...word];
	return letters.every((letter) => COMMANDS.has(letter)) ? letters.map(spellCharacter).join('') : word;
}

/** Accents by their combining characters (the LaTeX Companion, table 7.33). */
const ACCENTS: Readonly<Record<string, string>> = {
	'\u0300': '`',
	'\u0301': "'",
	'\u0302': '^',
	'\u0303': '~',
	'\u0304': '=',
	'\u0306': 'u',
	'\u0307': '.',
	'\u0308': '"',
	'\u0309': 'h',
	'\u030a': 'r',
	'\u030b': 'H',
	'\u030c': 'v',
	'\u0323': 'd',
	'\u0327': 'c',
	'\u0328': 'k',
	'\u0331': 'b',
};

/** Latin letters with two accents, which no common font encoding of TeX has, one accent at a time: `\'{\^e}`. */
function spellAccents(character: string): string {
	const [base = '', ...accents] = character.normalize('NFD');
	if (accents.length < 2 || !/[a-z]/i.test(base)) return character;
	const commands = accents.map((accent) => ACCENTS[accent]);
	if (commands.some((command) => command === undefined || command === 'h')) return character;
	return `{${commands.reduce<string>((inner, command) => `\\${command}{${inner}}`, base)}}`;
}

/** A formula without what needs packages: commands of amsmath and amssymb give way to those of LaTeX itself. */
export function simplifyFormula(math: string): string {
	return spellFormula(math)
		.replace(
			/\\(?:text|textrm|operatorname\*?)\s*\{([^{}]*)\}/g,
			(_, text: string) => `\\mathrm{${text.replace(/\s+/g, '\\ ')}}`,
		)
		.replace(/\\(?:mathbb|mathfrak|boldsymbol|bm|textbf)\s*(?=\{)/g, '\\mathbf')
		.replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
		.replace(/([_^])([A-Za-z0-9])/g, '$1{$2}');
}

/** Latin letters that are no letter with an accent, as commands. */
const LETTERS: Readonly<Record<string, string>> = {
	Æ: 'AE',
	æ: 'ae',
	Œ: 'OE',
	œ: 'oe',
	Ø: 'O',
	ø: 'o',
	Ł: 'L',
	ł: 'l',
	ß: 'ss',
	ı: 'i',
	Đ: 'DJ',
	đ: 'dj',
	Ð: 'DH',
	ð: 'dh',
	Þ: 'TH',
	þ: 'th',
};

/**
 * A letter as one of BibTeX's special characters (`{\'E}`), which its styles take for one letter; they cut other letters apart
 * that are more than a byte. As it is where LaTeX has no command for it.
 */
export function spellLetter(letter: string): string {
	const command = LETTERS[letter];
	if (command !== undefined) return `{\\${command}}`;
	const [base = '', accent = '', ...more] = letter.normalize('NFD');
	const mark = ACCENTS[accent];
	if (mark === undefined || mark === 'h' || more.length > 0 || !/[a-z]/i.test(base)) return letter;
	return /[a-z]/i.test(mark) ? `{\\${mark}{${base}}}` : `{\\${mark}${base}}`;
}
