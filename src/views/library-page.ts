/** The page of a reader's own library. */

import { words } from '#words/library';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import { makeExampleLibrary } from '../domain/library/example-library.ts';
import { namesPapers } from '../domain/map/explorer-record.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type FrameView } from './frame.ts';
import type { ViewContext } from './view-context.ts';

export interface LibraryView {
	readonly frame: FrameView;
	/** What the component is given. */
	readonly library: {
		readonly mapHref: string;
		/** The graph that shows the reader's papers; undefined on a map that is too large for that. */
		readonly graphHref: string | undefined;
		readonly example: { readonly text: string; readonly entries: number };
		/** Tag of the language of the map. */
		readonly language: string;
	};
	/** The list of papers, for readers without JavaScript. */
	readonly papersHref: string;
}

export function buildLibraryView({ atlas }: Pick<ViewContext, 'atlas'>): LibraryView {
	return {
		frame: buildFrame(atlas, {
			title: words.title,
			path: paths.library(),
			description: words.description,
			hasIsland: true,
		}),
		library: {
			mapHref: atlas.toHref(paths.libraryMap()),
			graphHref: namesPapers(atlas.corpus) ? atlas.toHref(paths.graph()) : undefined,
			example: makeExampleLibrary(atlas.corpus),
			language: getContentLanguage(atlas.corpus.site),
		},
		papersHref: atlas.toHref(paths.papers()),
	};
}
