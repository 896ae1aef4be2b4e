/** Any of the known formats, told apart by what a file holds and not by its name. */

import { readBibtex } from './bibtex/read-bibtex.ts';
import type { LibraryFile, Progress, RawLibrary } from './raw-record.ts';
import { readArxivAtom } from './read-arxiv-atom.ts';
import { readCsl } from './read-csl.ts';
import { readOpenAlex } from './read-openalex.ts';
import { readMedline, readRis } from './read-ris.ts';
import { readSemanticScholar } from './read-semantic-scholar.ts';

type LibraryFormat = 'BibTeX' | 'RIS' | 'MEDLINE' | 'CSL-JSON' | 'OpenAlex' | 'Semantic Scholar' | 'arXiv Atom';

type Reader = (file: LibraryFile, onProgress?: Progress) => RawLibrary;

/** Tried in order on the beginning of a file. */
const FORMATS: readonly (readonly [RegExp, LibraryFormat, Reader])[] = [
	[/^\s*<(?:\?xml|feed|entry|!--)[\s\S]*<(?:\w+:)?entry[\s>]/, 'arXiv Atom', readArxivAtom],
	[
		/^\s*[[{][\s\S]*?"(?:authorships|abstract_inverted_index|publication_year|host_venue)"\s*:/,
		'OpenAlex',
		readOpenAlex,
	],
	[
		/^\s*[[{][\s\S]*?"(?:paperId|externalIds|citedPaper|citingPaper|corpusId)"\s*:/,
		'Semantic Scholar',
		readSemanticScholar,
	],
	[/^\s*[[{][\s\S]*?"(?:title|DOI)"\s*:/, 'CSL-JSON', readCsl],
	[/^\s*PMID\s*-/m, 'MEDLINE', readMedline],
	[/^\s*(?:TY|ER)\s*-/m, 'RIS', readRis],
	[/@[A-Za-z]+\s*[{(]/, 'BibTeX', readBibtex],
];
/** How much of a file is looked at to tell its format, in characters. */
const SAMPLE = 200_000;

export interface ReadLibrary extends RawLibrary {
	readonly format: LibraryFormat;
}

/** The entries of a file; undefined when it is of no known format. */
export function readLibrary(file: LibraryFile, onProgress?: Progress): ReadLibrary | undefined {
	const sample = file.text.slice(0, SAMPLE);
	const found = FORMATS.find(([pattern]) => pattern.test(sample));
	if (!found) return undefined;
	const [, format, read] = found;
	return { format, ...read(file, onProgress) };
}

/** Bytes as text, with `\n` between lines: UTF-16 by its mark or its zeros, else UTF-8, else Windows-1252, as old reference managers write. */
export function decodeLibrary(bytes: Uint8Array): string {
	return decode(bytes).replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
	const utf16 = findUtf16(bytes);
	if (utf16) return new TextDecoder(utf16).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
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
