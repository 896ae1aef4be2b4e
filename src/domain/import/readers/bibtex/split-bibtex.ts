/** Cuts a BibTeX file into its entries, so that a fault in one costs no other. */
import { words } from '#words/entry-faults';

export interface BibtexChunk {
	/** `article`, `string`, `comment`: lower case. */
	readonly type: string;
	/** Empty where there is none. */
	readonly key: string;
	/** 1-based line of the `@`. */
	readonly line: number;
	/** What stands after the key and its comma, as far as the closing brace. */
	readonly body: string;
	/** 1-based line on which the body begins. */
	readonly bodyLine: number;
	/** True where only BibTeX's own way of counting braces finds its end: a backslash before one changes nothing. */
	readonly isStrict?: boolean;
	/** What is wrong with its shape, with what to do; undefined for a whole entry. */
	readonly fault?: { readonly message: string; readonly fix: string; readonly line: number };
}

/** The head of an entry: `@article{`. */
const HEAD = /@([A-Za-z][\w-]*)\s*([{(])/y;
/** A head at the beginning of a line: where an unclosed entry ends at the latest. */
const NEXT_HEAD = /\n[ \t]*@[A-Za-z][\w-]*[ \t]*[{(][ \t]*(?:[^,={}"\r\n]*[,=}"]|\r?\n)/y;
/** Fields after a closing brace that came too early. */
const STRAY_FIELD = /^,?\s{0,100}[A-Za-z][\w-]*\s{0,100}=\s{0,100}["{\w]/;

/** Every entry, `@string`, `@preamble` and `@comment` of a file, in order; text between them is ignored, as BibTeX does. */
export function splitBibtex(source: string): readonly BibtexChunk[] {
	const chunks: BibtexChunk[] = [];
	const lines = countLines(source);
	let i = source.indexOf('@');
	while (i >= 0) {
		const head = readHead(source, i);
		if (!head || isCommentedOut(source, i)) {
			i = source.indexOf('@', i + 1);
			continue;
		}
		const line = lines(i);
		const start = i + head.length;
		const bodyLine = lines(start);
		const { end, isClosed, faultAt, counting } = findAnyEnd(source, start, head.close);
		const isStrict = counting === 'strict';
		const whole = source.slice(start, isClosed ? end - 1 : end);
		const body = counting === 'commented' ? whole.replace(COMMENTS, '') : whole;
		const next = source.indexOf('@', Math.max(end, i + 1));
		const rest = source.slice(end, next < 0 ? source.length : next);
		const fault = isClosed
			? describeStray(rest, lines(end))
			: describeUnclosed(head.close, faultAt === undefined ? line : lines(faultAt));
		chunks.push({
			type: head.type,
			key: head.key,
			line,
			body,
			bodyLine,
			...(isStrict && { isStrict }),
			...(fault && { fault }),
		});
		i = next;
	}
	return chunks;
}

function readHead(source: string, at: number) {
	HEAD.lastIndex = at;
	const match = HEAD.exec(source);
	if (!match) return undefined;
	const [whole, type = '', open] = match;
	const { key, length } = readKey(source.slice(at + whole.length, at + whole.length + LONGEST_KEY));
	return { type: type.toLowerCase(), key, close: open === '{' ? '}' : ')', length: whole.length + length };
}

/** How far the end of a key is looked for, in characters. */
const LONGEST_KEY = 1000;

/**
 * A key is all before the first comma, whatever people put into it, unless that is a field already; or a word on a line of
 * its own, or all there is. `length` is how much of the text it takes with its comma.
 */
function readKey(text: string): { readonly key: string; readonly length: number } {
	const start = text.length - text.trimStart().length;
	const stop = start + text.slice(start).search(/[,={}"\n]/);
	const key = text.slice(start, Math.max(start, stop)).trimEnd();
	const after = text.slice(stop).trimStart();
	if (stop >= start && after.startsWith(',')) return { key, length: text.length - after.length + 1 };
	const isAlone = after.startsWith('}') || (text[stop] === '\n' && !/\s/.test(key) && /^[\w-]+\s*=/.test(after));
	return stop >= start && isAlone ? { key, length: stop } : { key: '', length: 0 };
}

function isCommentedOut(source: string, at: number): boolean {
	return /^[ \t]*%/.test(source.slice(source.lastIndexOf('\n', at) + 1, at));
}

interface End {
	/** Offset after the closing brace, or where the next entry begins. */
	readonly end: number;
	readonly isClosed: boolean;
	/** Where the outermost unclosed brace opened. */
	readonly faultAt?: number;
}

/** `strict` counts `\\}` too; `commented` passes over lines that begin with `%`, as biber does. */
const COUNTINGS = ['loose', 'strict', 'commented'] as const;
type Counting = (typeof COUNTINGS)[number];
const COMMENTS = /^[ \t]*%.*$/gm;
const COMMENT = /\n[ \t]*%[^\n]*/y;

/** The end by the first way of counting that finds one. */
function findAnyEnd(source: string, from: number, close: string): End & { readonly counting: Counting } {
	let first: (End & { readonly counting: Counting }) | undefined;
	for (const counting of COUNTINGS) {
		const found = { ...findEnd(source, from, close, counting), counting };
		if (found.isClosed) return found;
		first ??= found;
	}
	return first ?? { end: source.length, isClosed: false, counting: 'loose' };
}

/** Braces count even between quotes, as in BibTeX; `close` is what ends the entry. */
function findEnd(source: string, from: number, close: string, counting: Counting): End {
	const open: number[] = [];
	for (let i = from; i < source.length; i++) {
		const c = source[i];
		if (c === '\\' && counting !== 'strict') i++;
		else if (c === '{') open.push(i);
		else if (c === close && open.length === 0) return { end: i + 1, isClosed: true };
		else if (c === '}') open.pop();
		else if (c === '\n') {
			COMMENT.lastIndex = i;
			if (counting === 'commented' && COMMENT.test(source)) {
				i = COMMENT.lastIndex - 1;
				continue;
			}
			NEXT_HEAD.lastIndex = i;
			if (NEXT_HEAD.test(source))
				return { end: i + 1, isClosed: false, ...(open[0] !== undefined && { faultAt: open[0] }) };
		}
	}
	return { end: source.length, isClosed: false, ...(open[0] !== undefined && { faultAt: open[0] }) };
}

function describeUnclosed(close: string, line: number): NonNullable<BibtexChunk['fault']> {
	return { ...words.openBrace(close, line), line };
}

function describeStray(rest: string, line: number): BibtexChunk['fault'] {
	if (!STRAY_FIELD.test(rest.trimStart())) return undefined;
	return { ...words.earlyBrace(line), line };
}

/** The 1-based line of an offset; offsets must be asked for in rising order to be quick. */
function countLines(source: string): (offset: number) => number {
	let at = 0;
	let line = 1;
	return (offset) => {
		if (offset < at) [at, line] = [0, 1];
		for (let next = source.indexOf('\n', at); next >= 0 && next < offset; next = source.indexOf('\n', at)) {
			line++;
			at = next + 1;
		}
		return line;
	};
}
