/** Finding formulas in text that others wrote, and keeping only those that are safe to typeset. */
import { hasBalancedBraces, type TexPart } from '../../text/tex.ts';

/** Commands that define macros, load files, or add links, styles and attributes: no title needs them. */
const REFUSED =
	/\\(?:[egx]?def|let|futurelet|global|(?:re)?newcommand|providecommand|DeclareMathOperator|href|url|html[A-Za-z]*|class|cssId|id|style|data|includegraphics|input|include|write|catcode|csname|require|unicode|bbox|toggle)(?![A-Za-z])/;

/** Longest formula taken for one, in characters; what is longer is prose between two prices. */
const LONGEST = 300;

/**
 * Splits text into prose and formulas: `$…$`, `$$…$$` and `\(…\)`. Like Pandoc, a dollar followed by a space opens
 * nothing, and one after a space or before a digit closes nothing, so that prices stay prose; unlike there, a digit may
 * follow what is clearly TeX (`$\pm$0.1`). `\$` is a literal dollar.
 */
export function splitMath(source: string): readonly TexPart[] {
	const parts: TexPart[] = [];
	let text = '';
	let i = 0;
	while (i < source.length) {
		const span = source[i] === '$' || source.startsWith('\\(', i) ? readSpan(source, i) : undefined;
		if (span) {
			if (text) parts.push({ kind: 'text', value: text });
			text = '';
			parts.push({ kind: 'math', value: span.value });
			i = span.end;
		} else if (source[i] === '\\' && source[i + 1] === '$') {
			text += '$';
			i += 2;
		} else {
			text += source[i];
			i++;
		}
	}
	if (text) parts.push({ kind: 'text', value: text });
	return parts;
}

/** The formula that begins at an opening mark, when there is a safe one. */
function readSpan(source: string, start: number): { readonly value: string; readonly end: number } | undefined {
	const open = source.startsWith('$$', start) ? '$$' : source[start] === '$' ? '$' : '\\(';
	const close = open === '\\(' ? '\\)' : open;
	const from = start + open.length;
	if (open === '$' && /\s/.test(source[from] ?? ' ')) return undefined;
	const end = findEnd(source, from, close);
	if (end === undefined) return undefined;
	const after = end + close.length;
	const value = source.slice(from, end).replace(/\s+/g, ' ').trim();
	const isBeforeDigit = /\d/.test(source[after] ?? '') && !/[\\^_]/.test(value);
	if (open === '$' && (/\s/.test(source[end - 1] ?? '') || isBeforeDigit)) return undefined;
	return isSafeMath(value) ? { value, end: after } : undefined;
}

function findEnd(source: string, from: number, close: string): number | undefined {
	const last = Math.min(source.length, from + LONGEST);
	for (let i = from; i < last; i++) {
		if (source.startsWith(close, i)) return i;
		if (source[i] === '\\') i++;
		else if (source[i] === '$') return undefined;
	}
	return undefined;
}

/** True for a formula that can be typeset and can do nothing but be typeset. */
function isSafeMath(math: string): boolean {
	return (
		math !== '' &&
		!/\\$/.test(math) &&
		!/(?<!\\)(?:\\\\)*[$%]/.test(math) &&
		hasBalancedBraces(math) &&
		!REFUSED.test(math)
	);
}

/** The parts as one source in which formulas stand between dollars and literal dollars are escaped. */
export function joinMath(parts: readonly TexPart[]): string {
	return parts
		.map((part, i) => {
			if (part.kind === 'math') return `$${part.value}$`;
			const value = part.value.replace(/\$/g, '\\$');
			return parts[i + 1]?.kind === 'math' ? value.replace(/\\+$/, '') : value;
		})
		.join('');
}
