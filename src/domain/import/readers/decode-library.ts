/** The letters of a library's file, whatever wrote it. */
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';

interface DecodedText {
	/** With `\n` between lines. */
	readonly text: string;
	/** What had to be guessed. */
	readonly warnings: readonly Problem[];
}

/** JabRef and older tools name encodings as Java does. */
const LABELS: Readonly<Record<string, string>> = {
	utf8: 'utf-8',
	utf16: 'utf-16le',
	iso88591: 'windows-1252',
	iso885915: 'iso-8859-15',
	iso88592: 'iso-8859-2',
	iso88595: 'iso-8859-5',
	iso88597: 'iso-8859-7',
	iso88599: 'windows-1254',
	latin1: 'windows-1252',
	latin2: 'iso-8859-2',
	ansi: 'windows-1252',
	cp1250: 'windows-1250',
	cp1251: 'windows-1251',
	cp1252: 'windows-1252',
	cp1253: 'windows-1253',
	cp1254: 'windows-1254',
	cp936: 'gbk',
	cp932: 'shift_jis',
	cp949: 'euc-kr',
	cp950: 'big5',
	macroman: 'macintosh',
	macosroman: 'macintosh',
	applemacroman: 'macintosh',
	sjis: 'shift_jis',
	ms932: 'shift_jis',
	gb2312: 'gbk',
};
/** What most old reference managers write. */
const FALLBACK = 'windows-1252';
/** How much of a file is searched for the name of its encoding, in bytes. */
const HEAD = 2000;

/**
 * UTF-16 by its mark or its zeros; else UTF-8; else as the file itself says (`% Encoding: Cp1252`, XML's `encoding`); else,
 * letter by letter, UTF-8 where it is that and Windows-1252 where not, with a warning.
 */
export function decodeLibrary(bytes: Uint8Array, file = ''): DecodedText {
	const utf16 = findUtf16(bytes);
	if (utf16) return { text: endLines(new TextDecoder(utf16).decode(bytes)), warnings: [] };
	const declared = findDeclared(bytes);
	try {
		return { text: endLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), warnings: [] };
	} catch {
		return decodeMixed(bytes, file, declared);
	}
}

/** Only newlines end lines; separators of Unicode, which patterns would take for their ends, are spaces. */
function endLines(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029\v\f]/g, ' ');
}

function findDeclared(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
	const name =
		/^\W{0,6}encoding:\s*([\w-]+)/im.exec(head)?.[1] ?? /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1];
	if (!name) return undefined;
	const label = LABELS[name.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? name;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/** How many lines a warning names. */
const NAMED = 3;

function decodeMixed(bytes: Uint8Array, file: string, declared: string | undefined): DecodedText {
	const isNamed = declared !== undefined && declared !== 'utf-8';
	const fallback = new TextDecoder(isNamed ? declared : FALLBACK);
	if (isNamed && !hasUtf8(bytes)) return { text: endLines(fallback.decode(bytes)), warnings: [] };
	const lines: string[] = [];
	const guessed: number[] = [];
	const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let start = 0;
	for (let i = 0; i <= bytes.length; i++) {
		if (i < bytes.length && bytes[i] !== 0x0a && !(bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) continue;
		const line = bytes.subarray(start, i);
		start = i + 1;
		try {
			lines.push(utf8.decode(line));
		} catch {
			lines.push(decodeLine(line, fallback));
			guessed.push(lines.length);
		}
	}
	const fault = words.notUtf8(guessed.slice(0, NAMED), Math.max(0, guessed.length - NAMED), fallback.encoding);
	const [line] = guessed;
	return {
		text: endLines(lines.join('\n').replace(/^\ufeff/, '')),
		warnings: [{ file, ...(line !== undefined && { line }), ...fault }],
	};
}

/** A character of UTF-8 with more than one byte (RFC 3629). */
function measureUtf8(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
	for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
	return length;
}

/** A line in which some letters are UTF-8 and others are not. */
function decodeLine(line: Uint8Array, fallback: TextDecoder): string {
	const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
	let text = '';
	for (let i = 0; i < line.length; ) {
		const isUtf8 = measureUtf8(line, i) > 0;
		let end = i;
		while (end < line.length && measureUtf8(line, end) > 0 === isUtf8) end += Math.max(1, measureUtf8(line, end));
		text += (isUtf8 ? utf8 : fallback).decode(line.subarray(i, end));
		i = end;
	}
	return text;
}

function hasUtf8(bytes: Uint8Array): boolean {
	for (let i = 0; i < bytes.length; i += Math.max(1, measureUtf8(bytes, i))) if (measureUtf8(bytes, i) > 2) return true;
	return false;
}

/** How many bytes are looked at for zeros. */
const LOOKED_AT = 1000;

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	const zeros: [number, number] = [0, 0];
	for (const [i, byte] of bytes.subarray(0, LOOKED_AT).entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
	const [even, odd] = zeros;
	if (Math.max(even, odd) < Math.min(bytes.length, LOOKED_AT) / 4) return undefined;
	return odd > even ? 'utf-16le' : 'utf-16be';
}
