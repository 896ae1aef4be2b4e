import { describe, expect, test } from 'vitest';
import { renderTex } from '../../../src/domain/text/mathml.ts';
import { findTexFault, flattenTex, parseTex } from '../../../src/domain/text/tex.ts';

describe('TeX as plain text', () => {
	test.each([
		['Adapt-$\\infty$: more', 'Adapt-∞: more'],
		['$\\text{Transformer}^2$: Self-adaptive LLMs', 'Transformer²: Self-adaptive LLMs'],
		['$O(\\sqrt{T})$ and $10^{-3}$', 'O(√T) and 10⁻³'],
		['$\\sqrt{KT}$', '√(KT)'],
		['Any $β_2$, $x_{12}$ and $x_i$', 'Any β₂, x₁₂ and x_i'],
		['so $\\begin{aligned}a &= b \\\\ c &= d\\end{aligned}$', 'so a = b c = d'],
		['$O(T^{2/3}\\log(T)^{1/3})$', 'O(T^(2/3)log(T)^(1/3))'],
		['$x^{2k}y$, $x^{-1}$, $h_{t-1}$, $W_{\\text{out}}$ and $W^\\star$', 'x^2k y, x⁻¹, h_(t-1), W_out and W^*'],
		['$\\mathbb{R}^{n \\times n}$ and $e^{-x^{2}}$', 'R^(n × n) and e^(-x²)'],
		['$A\\,S_1$, $A\\;B$, $A\\!B$ and $A\\quad B$', 'A S₁, A B, AB and A B'],
		["$\\tau' \\ll \\tau$, $\\Xi$-Net and $f^{\\prime\\prime}$", "τ' ≪ τ, Ξ-Net and f′′"],
		['$p(x \\mid y)$, $p(x\\mid y)$ and $\\mu P$', 'p(x | y), p(x|y) and μP'],
		[
			'$n\\log n$, $\\log\\log d$ and $\\operatorname*{argmax}_a \\unknown(a)$',
			'n log n, log log d and argmax_a unknown(a)',
		],
		['$\\frac{a + b}{2}x$ and $\\left\\|\\hat{x}\\right\\|$', '(a + b)/2 x and ‖x‖'],
		['costs \\$5', 'costs $5'],
		['no mathematics', 'no mathematics'],
		['a stray $ sign', 'a stray $ sign'],
	])('%s reads %s', (source, plain) => {
		expect(flattenTex(source)).toBe(plain);
	});
});

describe('a fault in mathematics is found', () => {
	test.each([
		['one $ alone', 'a $ has no partner'],
		['empty $$ pair', 'a $ has no partner'],
		['$\\text{open$', 'the braces of $\\text{open$ do not pair up'],
		['$}{$', 'the braces of $}{$ do not pair up'],
	])('in %s', (source, fault) => {
		expect(findTexFault(source)).toBe(fault);
	});

	test.each(['plain', '$x$', '$\\{x\\}$', 'costs \\$5'])('and none in %s', (source) => {
		expect(findTexFault(source)).toBeUndefined();
	});
});

test('text and mathematics are told apart', () => {
	expect(parseTex('a $b$ c')).toEqual([
		{ kind: 'text', value: 'a ' },
		{ kind: 'math', value: 'b' },
		{ kind: 'text', value: ' c' },
	]);
});

test('a title as HTML escapes its text and sets its mathematics without style attributes', () => {
	const html = renderTex('<b>R&D</b> of $s_{ij} = \\frac{1}{2}$');
	expect(html).toContain('&lt;b&gt;R&amp;D&lt;/b&gt; of <math>');
	expect(html).toContain('<mfrac>');
	expect(html).not.toContain('style=');
});

test('a formula that TeX cannot read does no harm', () => {
	expect(renderTex('$\\nosuchcommand{<script>}$')).not.toContain('<script>');
});
