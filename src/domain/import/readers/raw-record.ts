/** An entry as its file gives it, in one shape for every format; nothing in it is trusted yet. */
import type { Problem } from '../../corpus/problem.ts';
import type { PersonParts } from '../clean/person.ts';

export interface RawRecord {
	/** The entry's own key, id or number in its file. */
	readonly key: string;
	/** 1-based line on which the entry begins. */
	readonly line: number;
	/** The format's own type, lower case. */
	readonly type: string;
	/** With formulas in TeX between dollars where the format has them. */
	readonly title: string;
	readonly people: readonly PersonParts[];
	/** True where the source says that it cut the list. */
	readonly hasMorePeople?: boolean;
	/** Anything that a year stands in, best first. */
	readonly dates: readonly string[];
	/** Names of journal, proceedings, school or publisher, best first. */
	readonly venues: readonly string[];
	/** Fields made for an arXiv id. */
	readonly arxivFields: readonly string[];
	/** Fields made for a DOI. */
	readonly doiFields: readonly string[];
	/** Free text in which either may stand. */
	readonly idTexts: readonly string[];
	readonly urls: readonly string[];
	readonly code?: string | undefined;
	readonly abstract: string;
	readonly keywords: readonly string[];
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
}

export interface RawLibrary {
	readonly records: readonly RawRecord[];
	/** One for each entry that could not be read; `field` holds the entry's key. */
	readonly problems: readonly Problem[];
}

/** Called now and then on long work. */
export type Progress = (done: number, total: number) => void;
