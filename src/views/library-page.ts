/** The page of a reader's own library. */

import { words } from '#words/library';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import { makeExampleLibrary } from '../domain/library/example-library.ts';
import { paths } from '../domain/permalinks/paths.ts';
import { buildFrame, type FrameView } from './frame.ts';
import type { ViewContext } from './view-context.ts';

export interface LibraryView {
	readonly frame: FrameView;
	/** What the component is given. */
	readonly library: {
		readonly mapHref: string;
		readonly example: { readonly text: string; readonly entries: number };
		/** Tag of the language of the map. */
		readonly language: string;
	};
	/** The list of papers, for readers without JavaScript. */
	readonly papersHref: string;
}

export function buildLibraryView({ atlas }: ViewContext): LibraryView {
	return {
		frame: buildFrame(atlas, {
			title: words.title,
			path: paths.library(),
			description: words.description,
			hasIsland: true,
		}),
		library: {
			mapHref: atlas.toHref(paths.libraryMap()),
			example: makeExampleLibrary(atlas.corpus),
			language: getContentLanguage(atlas.corpus.site),
		},
		papersHref: atlas.toHref(paths.papers()),
	};
}
