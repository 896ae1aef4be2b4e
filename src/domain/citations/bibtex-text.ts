/** Plain text and titles as BibTeX values. */
import { parseTex } from '../text/tex.ts';
import { plainLetters, simplifyFormula, spellCharacter, spellGreekWord } from './tex-characters.ts';

/** Commands are in braces, so that no style changes their case and no following letter joins a command. */
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '\\&',
	'%': '\\%',
	$: '\\$',
	'#': '\\#',
	_: '\\_',
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'\\': '{\\textbackslash}',
	// In TeX's old font encoding these are ¡, ¿ and a dash.
	'<': '{\\textless}',
	'>': '{\\textgreater}',
	'|': '{\\textbar}',
};

/**
 * Escapes what TeX and BibTeX give a meaning, and characters that LaTeX prints as mathematics alone; all else stays UTF-8,
 * which biber reads and LaTeX has read by default since 2018. Runs of white space become one space.
 */
export function escapeBibtex(text: string): string {
	return escapeGreek(text).replace(GREEK_WORD, spellGreekWord);
}

/** The same of a text in Greek, whose letters are no formulas. */
export function escapeGreek(text: string): string {
	return plainLetters(text)
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.replace(/[&%$#_{}~^\\<>|]/g, (c) => ESCAPES[c] ?? c)
		.replace(/(?!\p{Script=Greek})\P{ASCII}/gu, spellCharacter);
}

const GREEK_WORD = /[\p{Script=Greek}\p{M}]+/gu;

/** Whether a text has words in Greek, beside letters that are symbols. */
function isInGreek(text: string): boolean {
	return (text.match(GREEK_WORD) ?? []).some((word) => word.length > 1 && spellGreekWord(word) === word);
}

/** A word with its hyphens: `Wear-Any-Way`. */
const COMPOUND = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’.+_-]*[\p{L}\p{M}\p{N}+]|[\p{L}\p{N}]/gu;
/** The words of a compound. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’.+_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+*/gu;

/** Inner capitals (LoRA), acronyms (BERT), capitals with digits (L2P) and single letters (Q) are names. */
function isName(word: string): boolean {
	const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
	if (capitals === 0) return false;
	return /^.+\p{Lu}/u.test(word) || /\p{N}/u.test(word) || /^[B-HJ-Z]\+*$/.test(word);
}

/** Where a title begins again: after a colon, a question or exclamation mark, or a dash between spaces. */
const NEW_START = /(?:[:?!]|\s(?:--?-?|[–—]))["”’)]*\s+["“‘(]*$/;
/** Nouns that a number in the form of a letter follows: `Part I`, `Vitamin A`. */
const NUMBERED = /\b(?:appendix|book|chapter|class|group|level|part|phase|section|stage|type|vitamin|volume)\s+$/i;

/** What `formatBibtexTitle` knows of a title beside its words. */
export interface TitleOptions {
	/** Words whose capitals a style must keep although their form does not show it: `Bayesian`, `Tencent`. */
	readonly capitals?: ReadonlySet<string>;
}

/**
 * A title as a BibTeX value: text escaped, capitals that matter in braces, mathematics in braces of its own and in the
 * commands of plain LaTeX. A title whose dollars do not pair up is taken as text.
 */
export function formatBibtexTitle(title: string, { capitals = new Set() }: TitleOptions = {}): string {
	let before = '';
	let value = '';
	const parts = parseTex(title) ?? [{ kind: 'text', value: title } as const];
	const escapeText = isInGreek(title) ? escapeGreek : escapeBibtex;
	for (const [i, part] of parts.entries()) {
		const after = parts[i + 1]?.value ?? '';
		value +=
			part.kind === 'math'
				? formatFormula(part.value)
				: protectCapitals(part.value, { before, after, capitals, escapeText });
		before += part.value;
	}
	return value;
}

/** `\text{Sorter}^2`, a word with a formula after it, needs no package as `Sorter$^{2}$`. */
function formatFormula(math: string): string {
	const [, word = '', rest = ''] =
		/^\s*\\(?:text|mathrm|textrm|textsc|textbf|operatorname)\s*\{([^{}]*)\}(.*)$/s.exec(math) ?? [];
	const formula = balanceBraces(simplifyFormula(word ? rest : math));
	return `{${word && escapeBibtex(word)}${formula && `$${formula}$`}}`;
}

interface Surroundings {
	/** The title up to this text, and what comes after it. */
	readonly before: string;
	readonly after: string;
	readonly capitals: ReadonlySet<string>;
	readonly escapeText: (text: string) => string;
}

/** Puts the words in braces whose capitals, or small first letters, a style must keep. */
function protectCapitals(text: string, { before, after, capitals, escapeText }: Surroundings): string {
	let value = '';
	let end = 0;
	for (const match of text.matchAll(COMPOUND)) {
		const [compound] = match;
		const front = before + text.slice(0, match.index);
		const rest = text.slice(match.index + compound.length) + after;
		value += escapeText(text.slice(end, match.index));
		value += isWholeName(compound, front, rest, capitals)
			? `{${escapeText(compound)}}`
			: protectWords(compound, { before: front, after: rest, capitals, escapeText });
		end = match.index + compound.length;
	}
	return value + escapeText(text.slice(end));
}

/** A listed name, a compound that a title defines (`Wear-Any-Way: …`), a first word that is written small. */
function isWholeName(compound: string, front: string, rest: string, capitals: ReadonlySet<string>): boolean {
	if (capitals.has(compound)) return true;
	const isFirst = /^\P{L}*$/u.test(front);
	if (isFirst && /^\p{Ll}/u.test(compound)) return true;
	return isFirst && /^:/.test(rest) && /^\p{Lu}.*-\p{Lu}/u.test(compound);
}

function protectWords(compound: string, { before: front, after: rest, capitals, escapeText }: Surroundings): string {
	let value = '';
	let end = 0;
	for (const match of compound.matchAll(WORD)) {
		const [word] = match;
		const before = front + compound.slice(0, match.index);
		const after = compound.slice(match.index + word.length) + rest;
		const isProtected =
			isName(word) ||
			capitals.has(word) ||
			isNumeral(word, before, after) ||
			(/^\p{Lu}/u.test(word) && NEW_START.test(before));
		value += escapeText(compound.slice(end, match.index));
		value += isProtected ? `{${escapeText(word)}}` : escapeText(word);
		end = match.index + word.length;
	}
	return value + escapeText(compound.slice(end));
}

/** The letters that are words too: `I` as a number, `A` as the name of a kind. */
function isNumeral(word: string, before: string, after: string): boolean {
	return /^[AI]$/.test(word) && (NUMBERED.test(before) || (before !== '' && /^\s*(?:$|[:.)])/.test(after)));
}

/** BibTeX counts `\{` as a brace, TeX does not: where that makes a difference, the brace is spelt out. */
function balanceBraces(math: string): string {
	if (math.split('{').length === math.split('}').length) return math;
	return math.replaceAll('\\{', '\\lbrace ').replaceAll('\\}', '\\rbrace ');
}
