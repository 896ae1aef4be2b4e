/** Plain text and titles as BibTeX values. */
import { parseTex } from '../text/tex.ts';

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

/** Letters that pdfLaTeX cannot set as text. */
const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'αalpha βbeta γgamma δdelta εvarepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi πpi ρrho σsigma τtau ' +
		'υupsilon φvarphi χchi ψpsi ωomega ΓGamma ΔDelta ΘTheta ΛLambda ΞXi ΠPi ΣSigma ΥUpsilon ΦPhi ΨPsi ΩOmega'
	)
		.split(' ')
		.map((pair) => [pair.slice(0, 1), `{$\\${pair.slice(1)}$}`]),
);

/**
 * Escapes what TeX and BibTeX give a meaning, and Greek letters; all else stays UTF-8, which biber reads and LaTeX has
 * read by default since 2018. Runs of white space become one space.
 */
export function escapeBibtex(text: string): string {
	return text
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.replace(/[&%$#_{}~^\\<>|]/g, (c) => ESCAPES[c] ?? c)
		.replace(/\p{Script=Greek}/gu, (c) => GREEK[c] ?? c);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&'’.+_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words whose capital a style must keep though it is their only one. */
const PROPER = new Set(
	(
		'Adafactor Adagrad Adam Atari Bayes Bayesian Bellman Boltzmann Brownian Chinese English Euclidean Fisher Fourier ' +
		'French Gaussian Gemini Gemma German Givens Hebbian Hessian Hopfield Householder Jacobian Japanese Kalman Keras ' +
		'Kolmogorov Kronecker Lagrange Lagrangian Langevin Laplace Lipschitz Llama Lora Mamba Markov Markovian Minecraft ' +
		'Nash Nepali Nesterov Newton Pareto Parseval Polyak Python Qwen Riemannian Russian Shannon Shapley Sobolev ' +
		'Spanish Stackelberg Swin Taylor Thompson Wasserstein Wordle'
	).split(' '),
);

/** Inner capitals (LoRA), acronyms (BERT), capitals with digits (L2P) and single letters (Q) are names. */
function isName(word: string): boolean {
	const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
	if (capitals === 0) return false;
	return /^.+\p{Lu}/u.test(word) || /\p{N}/u.test(word) || /^[B-HJ-Z]$/.test(word) || PROPER.has(word);
}

/** Where a title begins anew: after a colon, a question or exclamation mark, or a dash between spaces. */
const NEW_START = /(?:[:?!]|\s(?:--?-?|[–—]))["”’)]*\s+["“‘(]*$/;

/**
 * A title as a BibTeX value: text escaped, capitals that matter in braces, mathematics untouched in braces of its own.
 * A title whose dollars do not pair up is taken as text.
 */
export function formatBibtexTitle(title: string): string {
	let before = '';
	let value = '';
	for (const part of parseTex(title) ?? [{ kind: 'text', value: title }]) {
		value += part.kind === 'math' ? `{$${balanceBraces(part.value)}$}` : protectCapitals(part.value, before);
		before += part.value;
	}
	return value;
}

/** Puts the words in braces whose capitals a style must keep; `before` is the title up to this text. */
function protectCapitals(text: string, before: string): string {
	let value = '';
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const [word] = match;
		const startsAnew = /^\p{Lu}/u.test(word) && NEW_START.test(before + text.slice(0, match.index));
		value += escapeBibtex(text.slice(end, match.index));
		value += startsAnew || isName(word) ? `{${escapeBibtex(word)}}` : escapeBibtex(word);
		end = match.index + word.length;
	}
	return value + escapeBibtex(text.slice(end));
}

/** BibTeX counts `\{` as a brace, TeX does not: where that makes a difference, the brace is spelt out. */
function balanceBraces(math: string): string {
	if (math.split('{').length === math.split('}').length) return math;
	return math.replaceAll('\\{', '\\lbrace ').replaceAll('\\}', '\\rbrace ');
}

/** A Greek letter by its name, for typefaces that lack it; anything else as it is. */
export function spellGreek(letter: string): string {
	return /\\(?:var)?([A-Za-z]+)/.exec(GREEK[letter] ?? '')?.[1] ?? letter;
}
