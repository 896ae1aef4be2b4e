/** Plain text and titles as BibTeX values. */
import { parseTex } from '../text/tex.ts';

/** In braces, so that no style changes their case and no following letter joins a command. */
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
	'{': '{\\textbraceleft}', '}': '{\\textbraceright}',
	'~': '{\\textasciitilde}', '^': '{\\textasciicircum}', '\\': '{\\textbackslash}',
	// What pdfLaTeX cannot set as text; accented Latin letters it can.
	α: '{$\\alpha$}', β: '{$\\beta$}', γ: '{$\\gamma$}', δ: '{$\\delta$}', ε: '{$\\varepsilon$}', ζ: '{$\\zeta$}', η: '{$\\eta$}',
	θ: '{$\\theta$}', κ: '{$\\kappa$}', λ: '{$\\lambda$}', μ: '{$\\mu$}', ν: '{$\\nu$}', ξ: '{$\\xi$}', π: '{$\\pi$}',
	ρ: '{$\\rho$}', σ: '{$\\sigma$}', τ: '{$\\tau$}', φ: '{$\\varphi$}', χ: '{$\\chi$}', ψ: '{$\\psi$}', ω: '{$\\omega$}',
};

/** Escapes what TeX and BibTeX give a meaning; other letters stay UTF-8, which biber and LaTeX read by default. */
export function escapeBibtex(text: string): string {
	return text
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim()
		.replace(/[&%$#_{}~^\\\p{Script=Greek}]/gu, (c) => ESCAPES[c] ?? c);
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
	for (const part of parseTex(title.trim()) ?? [{ kind: 'text', value: title }]) {
		value += part.kind === 'math' ? `{$${part.value}$}` : protectCapitals(part.value, before);
		before += part.value;
	}
	return value;
}

/** Escapes a text and puts the words in braces whose capitals a style must keep; `before` is what precedes it. */
function protectCapitals(text: string, before: string): string {
	let value = '';
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const [word] = match;
		const startsAnew = /^\p{Lu}/u.test(word) && NEW_START.test(before + text.slice(0, match.index));
		value += escapeInner(text.slice(end, match.index));
		value += startsAnew || isName(word) ? `{${escapeInner(word)}}` : escapeInner(word);
		end = match.index + word.length;
	}
	return value + escapeInner(text.slice(end));
}

/** Like `escapeBibtex`, but keeps a space at either end. */
function escapeInner(text: string): string {
	const inner = escapeBibtex(text);
	if (!inner) return text && ' ';
	return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
