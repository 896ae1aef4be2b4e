/** An entry as its file gives it, in one shape for every format; nothing in it is trusted yet. */

import type { ContributorRole } from '../../corpus/contributor-roles.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { PersonParts } from '../clean/person.ts';
import type { PublicationType } from '../clean/publication-types.ts';

/** The parts of a publication as the file writes them, each the text of one field. */
export interface RawPublication {
	/** Full name of the journal, the proceedings or the book that it is part of. */
	readonly container?: string | undefined;
	readonly containerShort?: string | undefined;
	readonly month?: string | undefined;
	readonly volume?: string | undefined;
	readonly issue?: string | undefined;
	readonly number?: string | undefined;
	/** First and last page with any dash between them. */
	readonly pages?: string | undefined;
	readonly series?: string | undefined;
	readonly edition?: string | undefined;
	readonly publisher?: string | undefined;
	readonly place?: string | undefined;
	readonly institution?: string | undefined;
	readonly genre?: string | undefined;
	/** Text in which an ISBN stands. */
	readonly isbn?: string | undefined;
	/** Text in which an ISSN stands. */
	readonly issn?: string | undefined;
}

/** A work in a reference list. */
export interface RawReference {
	/** Text in which an id, or title and year, may stand. */
	readonly text?: string | undefined;
	/** Fields made for ids. */
	readonly doi?: string | undefined;
	readonly arxiv?: string | undefined;
	/** A work of OpenAlex, as id or address. */
	readonly openalex?: string | undefined;
	/** Corpus id of Semantic Scholar. */
	readonly s2?: string | undefined;
}

/** Someone with a part that is neither an author's nor an editor's. */
export interface RawContributor {
	readonly role: ContributorRole;
	readonly person: PersonParts;
}

export interface RawRecord {
	/** The entry's own key, id or number in its file. */
	readonly key: string;
	/** The key that its owner cites it by, where the format has one. */
	readonly citeKey?: string | undefined;
	/** 1-based line on which the entry begins. */
	readonly line: number;
	/** What the format's own type means; undefined where it gives none or an unknown one. */
	readonly publicationType: PublicationType | undefined;
	/** With formulas in TeX between dollars where the format has them. */
	readonly title: string;
	readonly authors: readonly PersonParts[];
	readonly editors?: readonly PersonParts[];
	/** Translators and others who are neither. */
	readonly contributors?: readonly RawContributor[];
	/** True where the source says that it cut the list of authors. */
	readonly hasMoreAuthors?: boolean;
	/** Anything that the date of publication stands in, best first. */
	readonly dates: readonly string[];
	/** The same for the first edition. */
	readonly originalDates?: readonly string[];
	/** Names of journal, proceedings, school or publisher, best first: where it appeared, in one line. */
	readonly venues: readonly string[];
	readonly publication: RawPublication;
	/** Fields made for an arXiv id. */
	readonly arxivFields: readonly string[];
	/** Fields made for a DOI. */
	readonly doiFields: readonly string[];
	/** Fields about this work in which either may stand: its journal, its pages. */
	readonly idTexts: readonly string[];
	/** Remarks, which may name other works. */
	readonly notes?: readonly string[];
	/** Fields made for links. */
	readonly urls: readonly string[];
	readonly code?: string | undefined;
	readonly abstract: string;
	readonly keywords: readonly string[];
	/** Further ids of this work. */
	readonly ids?: Pick<RawReference, 'openalex' | 's2'>;
	/** The works that it cites; absent where the file does not say. */
	readonly references?: readonly RawReference[];
	readonly warnings?: readonly RecordWarning[];
}

/** Something in a good entry that was guessed or left out. */
export interface RecordWarning {
	readonly message: string;
	/** What to do. */
	readonly fix: string;
}

/** A file as read: its name as given, for messages, and its text. */
export interface LibraryFile {
	readonly name: string;
	readonly text: string;
	/** What had to be guessed to read its letters. */
	readonly warnings?: readonly Problem[];
}

export interface RawLibrary {
	readonly records: readonly RawRecord[];
	/** One for each entry that could not be read; `field` holds the entry's key. */
	readonly problems: readonly Problem[];
}

/** Called now and then on long work. */
export type Progress = (done: number, total: number) => void;
