/** Any of the known formats, told apart by what a file holds and not by its name. */
import type { LibraryFile, Progress, RawLibrary } from './raw-record.ts';
import { readArxivAtom } from './read-arxiv-atom.ts';
import { readBibtex } from './read-bibtex.ts';
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
	[/^\s*[[{]/, 'CSL-JSON', readCsl],
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

/** Bytes as text: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, as old reference managers write. */
export function decodeLibrary(bytes: Uint8Array): string {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
