/** TeX in titles and summaries: split into text and mathematics, and shown as plain text. */

export interface TexPart {
	readonly kind: 'text' | 'math';
	readonly value: string;
}

/** Splits `Adapt-$\infty$: more` into text and mathematics; `\$` is a literal dollar. Undefined when a `$` is unpaired. */
export function parseTex(source: string): readonly TexPart[] | undefined {
	if (!source.includes('$')) return source ? [{ kind: 'text', value: source }] : [];
	const parts: TexPart[] = [];
	let text = '';
	for (let i = 0; i < source.length; i++) {
		const c = source[i] ?? '';
		if (c === '\\' && source[i + 1] === '$') {
			text += '$';
			i++;
		} else if (c === '$') {
			const end = findClosingDollar(source, i + 1);
			if (end < 0) return undefined;
			if (text) parts.push({ kind: 'text', value: text });
			text = '';
			parts.push({ kind: 'math', value: source.slice(i + 1, end) });
			i = end;
		} else text += c;
	}
	if (text) parts.push({ kind: 'text', value: text });
	return parts;
}

function findClosingDollar(source: string, from: number): number {
	for (let i = from; i < source.length; i++) {
		if (source[i] === '\\') i++;
		else if (source[i] === '$') return i > from ? i : -1;
	}
	return -1;
}

/** True when the braces of a formula pair up. */
export function hasBalancedBraces(math: string): boolean {
	let depth = 0;
	for (let i = 0; i < math.length; i++) {
		if (math[i] === '\\') i++;
		else if (math[i] === '{') depth++;
		else if (math[i] === '}' && --depth < 0) return false;
	}
	return depth === 0;
}

/** What to do about mathematics that `findTexFault` finds wrong. */
export const TEX_FAULT_FIX = 'close each formula with a second $ and pair its braces, or write a plain dollar as \\$';

/** What is wrong with the mathematics in a text, or undefined when nothing is. */
export function findTexFault(source: string): string | undefined {
	const parts = parseTex(source);
	if (!parts) return 'a $ has no partner';
	const unbalanced = parts.find((part) => part.kind === 'math' && !hasBalancedBraces(part.value));
	return unbalanced && `the braces of $${unbalanced.value}$ do not pair up`;
}

/** Commands of mathematics and the characters that they print. */
export const SYMBOLS: Readonly<Record<string, string>> = {
	alpha: 'α',
	beta: 'β',
	gamma: 'γ',
	delta: 'δ',
	epsilon: 'ε',
	varepsilon: 'ε',
	zeta: 'ζ',
	eta: 'η',
	theta: 'θ',
	kappa: 'κ',
	lambda: 'λ',
	mu: 'μ',
	nu: 'ν',
	xi: 'ξ',
	pi: 'π',
	rho: 'ρ',
	sigma: 'σ',
	tau: 'τ',
	phi: 'φ',
	varphi: 'φ',
	chi: 'χ',
	psi: 'ψ',
	omega: 'ω',
	Gamma: 'Γ',
	Delta: 'Δ',
	Theta: 'Θ',
	Lambda: 'Λ',
	Pi: 'Π',
	Sigma: 'Σ',
	Phi: 'Φ',
	Psi: 'Ψ',
	Omega: 'Ω',
	infty: '∞',
	times: '×',
	cdot: '·',
	pm: '±',
	leq: '≤',
	le: '≤',
	geq: '≥',
	ge: '≥',
	neq: '≠',
	approx: '≈',
	sim: '~',
	to: '→',
	rightarrow: '→',
	leftarrow: '←',
	ell: 'ℓ',
	partial: '∂',
	nabla: '∇',
	in: '∈',
	forall: '∀',
	exists: '∃',
	sum: '∑',
	prod: '∏',
	sqrt: '√',
	star: '*',
	ast: '*',
	dagger: '†',
	ldots: '…',
	dots: '…',
	log: 'log',
	exp: 'exp',
	min: 'min',
	max: 'max',
};

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	0: '⁰',
	1: '¹',
	2: '²',
	3: '³',
	4: '⁴',
	5: '⁵',
	6: '⁶',
	7: '⁷',
	8: '⁸',
	9: '⁹',
	'+': '⁺',
	'-': '⁻',
	n: 'ⁿ',
	i: 'ⁱ',
};

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** One formula as plain text: `\text{Transformer}^2` gives `Transformer²`. Letters in scripts fall back to `^x`. */
function flattenMath(math: string): string {
	return math
		.replace(/\s*(?:\\(?:begin|end)\s*\{[^{}]*\}|\\\\|(?<!\\)&)\s*/g, ' ')
		.replace(
			/\\(?:text|textbf|textit|textrm|textsc|mathrm|mathbf|mathit|mathsf|mathcal|mathbb|mathfrak|operatorname|boldsymbol|bm)\s*\{([^{}]*)\}/g,
			'$1',
		)
		.replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
		.replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
		.replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => SYMBOLS[name] ?? '')
		.replace(/\^\{?([0-9+\-ni]+)\}?/g, (_, script: string) => [...script].map((c) => SUPERSCRIPTS[c] ?? c).join(''))
		.replace(/(?<!\\)_\{?([0-9]+)\}?/g, (_, script: string) =>
			[...script].map((c) => SUBSCRIPTS[Number(c)] ?? c).join(''),
		)
		.replace(/\\([{}%&#_$])/g, '$1')
		.replace(/[{}\\]/g, '')
		.trim();
}

/** The source as plain text, mathematics included; text with a stray `$` is returned as it is. */
export function flattenTex(source: string): string {
	const parts = parseTex(source);
	if (!parts) return source;
	return parts.map((part) => (part.kind === 'text' ? part.value : flattenMath(part.value))).join('');
}
