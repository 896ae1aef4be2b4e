/** Finding formulas in text that others wrote, and keeping only those that are safe to typeset. */
import { hasBalancedBraces, type TexPart } from '../../text/tex.ts';

/** Commands that define macros, load files, or add links, styles and attributes: no title needs them. */
const REFUSED =
	/\\(?:[egx]?def|let|futurelet|global|(?:re)?newcommand|providecommand|DeclareMathOperator|href|url|html[A-Za-z]*|class|cssId|id|style|data|includegraphics|input|include|write|catcode|csname|require|unicode|bbox|toggle)(?![A-Za-z])/;

/** Longest formula taken for one, in characters; what is longer is prose between two prices. */
const LONGEST = 300;

/** Environments of displayed formulas, and those that set their lines within a formula ("User's Guide for the amsmath Package", 3). */
const ENVIRONMENTS: Readonly<Record<string, string | undefined>> = {
	math: undefined,
	displaymath: undefined,
	equation: undefined,
	multline: 'gathered',
	gather: 'gathered',
	align: 'aligned',
	flalign: 'aligned',
	eqnarray: 'aligned',
};
const BEGIN = new RegExp(`\\\\begin\\{((${Object.keys(ENVIRONMENTS).join('|')})\\*?)\\}`, 'y');
/** Numbers of equations and names that they are referred to by. */
const NUMBERING = /\\(?:label|tag\*?)\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])/g;

/** What a formula stands between. */
interface Marks {
	readonly open: string;
	readonly close: string;
	/** The environment that its lines need besides. */
	readonly inner?: string | undefined;
}

/**
 * Splits text into prose and formulas: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and environments such as `equation`. Like Pandoc, a
 * dollar followed by a space opens nothing, and one after a space or before a digit closes nothing, so that prices stay
 * prose; unlike there, a digit may follow what is clearly TeX (`$\pm$0.1`). `\$` is a literal dollar.
 */
export function splitMath(source: string): readonly TexPart[] {
	const parts: TexPart[] = [];
	let text = '';
	let i = 0;
	while (i < source.length) {
		const span = readSpan(source, i);
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
	const marks = findMarks(source, start);
	if (!marks) return undefined;
	const { open, close, inner } = marks;
	const from = start + open.length;
	if (open === '$' && /\s/.test(source[from] ?? ' ')) return undefined;
	const end = findEnd(source, from, close);
	if (end === undefined) return undefined;
	const after = end + close.length;
	const value = source.slice(from, end).replace(NUMBERING, '').replace(/\s+/g, ' ').trim();
	const isBeforeDigit = /\d/.test(source[after] ?? '') && !/[\\^_]/.test(value);
	if (open === '$' && (/\s/.test(source[end - 1] ?? '') || isBeforeDigit)) return undefined;
	if (!isSafeMath(value)) return undefined;
	return { value: inner ? `\\begin{${inner}}${value}\\end{${inner}}` : value, end: after };
}

function findMarks(source: string, start: number): Marks | undefined {
	if (source[start] === '$') {
		const mark = source[start + 1] === '$' ? '$$' : '$';
		return { open: mark, close: mark };
	}
	if (source[start] !== '\\') return undefined;
	if (source[start + 1] === '(') return { open: '\\(', close: '\\)' };
	// `\\[2pt]` ends a line.
	if (source[start + 1] === '[' && source[start - 1] !== '\\') return { open: '\\[', close: '\\]' };
	BEGIN.lastIndex = start;
	const [open, name = '', plainName = ''] = BEGIN.exec(source) ?? [];
	return open === undefined ? undefined : { open, close: `\\end{${name}}`, inner: ENVIRONMENTS[plainName] };
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
