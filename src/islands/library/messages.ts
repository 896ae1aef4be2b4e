/** What the page and the worker that reads libraries tell each other. */
import type { LibraryAnswer, Step } from '../../domain/library/analyse-library.ts';
import type { MapTheme, MapTopic } from '../../domain/library/library-map.ts';
import type { OwnMapSummary } from '../../domain/library/own-map.ts';

export interface NamedBlob {
	readonly name: string;
	readonly blob: Blob;
}

export type LibraryRequest =
	| { readonly type: 'read'; readonly files: readonly NamedBlob[]; readonly mapUrl: string }
	/** A map of what was read; `today` as 2026-11-21. */
	| { readonly type: 'map'; readonly title: string; readonly language: string; readonly today: string };

/** A paper as it is shown. */
export interface ShownPaper {
	readonly slug: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly year: number | undefined;
	readonly venue: string | undefined;
	readonly takeaway: string;
}

/** What the places in an answer stand for; of papers only those that it names. */
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

export type Fault = 'too-large' | 'no-map' | 'broken' | 'no-own-map' | 'empty';

export type LibraryReport =
	| { readonly type: 'progress'; readonly step: Step | 'load' | 'map'; readonly share: number }
	| { readonly type: 'answer'; readonly answer: LibraryAnswer; readonly directory: Directory }
	| { readonly type: 'map'; readonly map: OwnMapFiles }
	| { readonly type: 'failed'; readonly fault: Fault };

/** In bytes, all files together. */
export const MOST_BYTES = 40_000_000;
