/** TeX in titles and summaries: split into text and mathematics, and shown as plain text. */
import { flattenMath } from './flatten-math.ts';

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

/** The source as plain text, mathematics included; text with a stray `$` is returned as it is. */
export function flattenTex(source: string): string {
	const parts = parseTex(source);
	if (!parts) return source;
	return parts.map((part) => (part.kind === 'text' ? part.value : flattenMath(part.value))).join('');
}
