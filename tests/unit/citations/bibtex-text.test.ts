import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBibtex } from '../../../src/domain/citations/bibtex.ts';
import { escapeBibtex, formatBibtexTitle } from '../../../src/domain/citations/bibtex-text.ts';
import { makePaper } from './papers.ts';
import { expectBibtex, readBibtexWithCitationJs, readBibtexWithRetorquere } from './read-back.ts';

test.each([
	['a & b', 'a \\& b'],
	['100%', '100\\%'],
	['$5', '\\$5'],
	['#1', '\\#1'],
	['a_b', 'a\\_b'],
	['~a', '{\\textasciitilde}a'],
	['x^2', 'x{\\textasciicircum}2'],
	['a\\b', 'a{\\textbackslash}b'],
	['}{', '{\\textbraceright}{\\textbraceleft}'],
	['a < b > c | d', 'a {\\textless} b {\\textgreater} c {\\textbar} d'],
	['β-VAE', '{$\\beta$}-VAE'],
	['αβ-pruning', '{$\\alpha$}{$\\beta$}-pruning'],
	['Ἀχίλλειος κρήνη', 'Ἀχίλλειος κρήνη'],
	['Βαθιά μάθηση & τα', 'Βαθιά μάθηση \\& {$\\tau$}{$\\alpha$}'],
	['Łódź', 'Łódź'],
	['a\n\tb', 'a b'],
	['x² → ∞', 'x² {$\\to$} {$\\infty$}'],
	['Nguyễn', 'Nguy{\\~{\\^{e}}}n'],
	['H₂O', 'H{$_{2}$}O'],
	['𝛼-divergence in ℕ', '{$\\alpha$}-divergence in N'],
	['ℓ₁ and ℝ', '{$\\ell$}{$_{1}$} and {$\\mathbf{R}$}'],
	['eﬃcient self‐attention', 'efficient self-attention'],
	['a\u200bb', 'ab'],
])('%j is escaped as %s', (text, escaped) => {
	expect(escapeBibtex(text)).toBe(escaped);
});

test.each([
	['LoRA and BERT', '{LoRA} and {BERT}'],
	['Learning to Sort', 'Learning to Sort'],
	['Sorting with xLSTM, L2P and 3D Apples', 'Sorting with {xLSTM}, {L2P} and {3D} Apples'],
	['Few-Shot GPT-4 Models', 'Few-Shot {GPT}-4 Models'],
	['A Q&A Model, and Q-Learning as I Knew It', 'A {Q\\&A} Model, and {Q}-Learning as I Knew It'],
	['Sorting with L3Ms: Part I', 'Sorting with {L3Ms}: {Part} {I}'],
	['Type I Errors, and I', 'Type {I} Errors, and {I}'],
	['The Apples I Know', 'The Apples I Know'],
	['Vitamin A in Apples', 'Vitamin {A} in Apples'],
	['Wear-Any-Way: Sorting by Touch', '{Wear-Any-Way}: {Sorting} by Touch'],
	['Self-Sorting of Apples', 'Self-Sorting of Apples'],
	['nanoSort and Apples', '{nanoSort} and Apples'],
	['data2vec: Apples', '{data2vec}: {Apples}'],
	['C++ Sorting', '{C++} Sorting'],
	['Sorting: A Study of pears', 'Sorting: {A} Study of pears'],
	['Sorting: a Study', 'Sorting: a Study'],
	['Why? Because "Apples" Matter', 'Why? {Because} "Apples" Matter'],
	['Apples: "Good" Ones', 'Apples: "{Good}" Ones'],
	['Apples -- Pears and Self--Sorting', 'Apples -- {Pears} and Self--Sorting'],
	['Élan and Été', 'Élan and Été'],
])('capitals that matter are in braces: %s', (title, value) => {
	expect(formatBibtexTitle(title)).toBe(value);
});

test('listed words keep their capitals, as a whole or as a part of a compound', () => {
	const capitals = new Set(['Bayesian', 'Tencent', 'Hunyuan-Large']);
	expect(formatBibtexTitle('A Bayesian View of Hunyuan-Large by Tencent', { capitals })).toBe(
		'A {Bayesian} View of {Hunyuan-Large} by {Tencent}',
	);
	expect(formatBibtexTitle('Apple-Bayesian Sorting', { capitals })).toBe('Apple-{Bayesian} Sorting');
});

test.each([
	['Sort-$\\infty$: Endless', 'Sort-{$\\infty$}: {Endless}'],
	['$\\text{Sorter}^2$: Self-sorting LLMs', '{Sorter$^{2}$}: {Self}-sorting {LLMs}'],
	['Any $β_2$ and $x²$', 'Any {$\\beta_{2}$} and {$x^{2}$}'],
	['$αx ≤ y$', '{$\\alpha x \\leq y$}'],
	['$x_\\text{best one}$', '{$x_\\mathrm{best\\ one}$}'],
	['$\\mathbb{R}^d$', '{$\\mathbf{R}^{d}$}'],
	['Sorting in $O(n_{k} \\log n)$ & Less', 'Sorting in {$O(n_{k} \\log n)$} \\& Less'],
	['For \\$5', 'For \\$5'],
	['One $ Alone', 'One \\$ Alone'],
	['Open $\\{n$', 'Open {$\\lbrace n$}'],
])('formulas need no package: %s', (title, value) => {
	expect(formatBibtexTitle(title)).toBe(value);
});

/** Words of letters, digits and all that is escaped; quotes and hyphens singly, since TeX joins them. */
const word = fc.string({
	unit: fc.constantFrom(...'aAbBzZ09éÉøłßğÑβ&%$#_{}~^\\.,:;?!()[]/@=+*"|<>'),
	minLength: 1,
	maxLength: 8,
});
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** TeX's and parsers' own ligatures (`?``, `<<`, `,,`, `""`) are typography, not escaping. */
const plainPhrase = phrase.filter((text) => !/<<|>>|,,|""|<\/?(?:i|b|sc|su[bp]|span)\b/.test(text));

test('any title is read back as it was', () => {
	fc.assert(
		fc.property(plainPhrase, (text) => {
			const paper = makePaper({ title: text.replaceAll('$', '\\$') });
			const bibtex = toBibtex([paper]);
			expect(paper.titlePlain).toBe(text);
			expect(readBibtexWithCitationJs(bibtex)).toEqual([expectBibtex(paper)]);
			expect(readBibtexWithRetorquere(bibtex)).toEqual([expectBibtex(paper)]);
		}),
		{ seed: 6, numRuns: 300 },
	);
});

const namePart = fc
	.string({ unit: fc.constantFrom(...'aeioubdgrsáñøłßğ&%#_$'), minLength: 1, maxLength: 8 })
	.map((rest) => `A${rest}`)
	.filter((part) => !/^And$/i.test(part));

test('any names are read back as they were', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(namePart, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
			(names) => {
				const paper = makePaper({ authors: names.map((parts) => parts.join(' ')) });
				const bibtex = toBibtex([paper]);
				expect(readBibtexWithCitationJs(bibtex)).toEqual([expectBibtex(paper)]);
				expect(readBibtexWithRetorquere(bibtex)).toEqual([expectBibtex(paper)]);
			},
		),
		{ seed: 6, numRuns: 300 },
	);
});

test('braces pair up whatever the title holds', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'aA{}$\\ ^_:'), maxLength: 20 }), (text) => {
			let depth = 0;
			for (const c of formatBibtexTitle(text.replaceAll('$', '\\$'))) {
				if (c === '{') depth++;
				if (c === '}') depth--;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
		}),
		{ seed: 6 },
	);
});
