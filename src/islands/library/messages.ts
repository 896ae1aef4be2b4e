/** What the page and the worker that reads libraries tell each other. */
import type { LibraryAnswer, Step } from '../../domain/library/analyse-library.ts';
import type { NamedLibrary } from '../../domain/library/library-entry.ts';
import type { MapTheme, MapTopic } from '../../domain/library/library-map.ts';
import type { OwnMapSettings, OwnMapSummary } from '../../domain/library/own-map.ts';

export interface NamedBlob {
	readonly name: string;
	readonly blob: Blob;
}

export type LibraryRequest =
	| { readonly type: 'read'; readonly files: readonly NamedBlob[]; readonly mapUrl: string }
	/** A map of what was read. */
	| { readonly type: 'map'; readonly settings: OwnMapSettings };

/** A paper as it is shown. */
export interface ShownPaper {
	readonly slug: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly year: number | undefined;
	readonly venue: string | undefined;
	readonly takeaway: string;
}

/** What the indexes in an answer refer to; of papers only those that it names. */
export interface Directory {
	readonly themes: readonly Omit<MapTheme, 'start'>[];
	readonly topics: readonly MapTopic[];
	readonly links: readonly (readonly [a: number, b: number])[];
	readonly papers: ReadonlyMap<number, ShownPaper>;
}

export interface OwnMapFiles extends OwnMapSummary {
	readonly svg: string;
	readonly gexf: string;
	readonly vosviewer: string;
	readonly zip: Blob;
}

/** What the worker that reads hands to the one that makes a map. */
export interface MapRequest {
	readonly libraries: readonly NamedLibrary[];
	readonly settings: OwnMapSettings;
}

export type Fault = 'too-large' | 'no-map' | 'broken' | 'no-own-map' | 'empty';

/** `loaded` are the addresses of what the worker needed, to be stored for use without a network. */
export type LibraryReport =
	| { readonly type: 'progress'; readonly step: Step | 'load' | 'map'; readonly share: number }
	| {
			readonly type: 'answer';
			readonly answer: LibraryAnswer;
			readonly directory: Directory;
			readonly loaded: readonly string[];
	  }
	| { readonly type: 'map'; readonly map: OwnMapFiles; readonly loaded: readonly string[] }
	| { readonly type: 'failed'; readonly fault: Fault };

/** In bytes, all files together. */
export const MOST_BYTES = 40_000_000;
