/** The formats of libraries, and how to recognise each. */
import { readBibtex } from './bibtex/read-bibtex.ts';
import type { LibraryFile, Progress, RawLibrary } from './raw-record.ts';
import { readArxivAtom } from './read-arxiv-atom.ts';
import { readCsl } from './read-csl.ts';
import { readMedline } from './read-medline.ts';
import { readOpenAlex } from './read-openalex.ts';
import { readRis } from './read-ris.ts';
import { readSemanticScholar } from './read-semantic-scholar.ts';

/** `others` are files of the same format that are imported with it. */
type Reader = (file: LibraryFile, onProgress?: Progress, others?: readonly LibraryFile[]) => RawLibrary;

export interface Format {
	readonly name: string;
	readonly pattern: RegExp;
	/** Absent for a format that is only recognised. */
	readonly read?: Reader;
	/** What to do instead, for a format that cannot be read. */
	readonly instead?: string;
}

/** Tried in order on the beginning of a file. */
const FORMATS: readonly Format[] = [
	{
		name: 'arXiv Atom',
		pattern: /^\s*<(?:\?xml|feed|entry|!--)[\s\S]*<(?:\w+:)?entry[\s>]/,
		read: readArxivAtom,
	},
	{
		name: 'OpenAlex',
		pattern: /^\s*[[{][\s\S]*?"(?:authorships|abstract_inverted_index|publication_year|host_venue)"\s*:/,
		read: readOpenAlex,
	},
	{
		name: 'Semantic Scholar',
		pattern: /^\s*[[{][\s\S]*?"(?:paperId|externalIds|citedPaper|citingPaper|corpusId)"\s*:/,
		read: readSemanticScholar,
	},
	{ name: 'CSL-JSON', pattern: /^\s*[[{][\s\S]*?"(?:title|DOI)"\s*:/, read: readCsl },
	{ name: 'MEDLINE', pattern: /^\s*PMID\s*-/m, read: readMedline },
	{ name: 'RIS', pattern: /^\s*(?:TY|ER)\s*-/m, read: readRis },
	{ name: 'BibTeX', pattern: /@[A-Za-z]+\s*[{(]/, read: readBibtex },
];
/** How much of a file is looked at to tell its format, in characters. */
const SAMPLE = 200_000;

export function findFormat(text: string): Format | undefined {
	const sample = text.slice(0, SAMPLE);
	return FORMATS.find(({ pattern }) => pattern.test(sample));
}
