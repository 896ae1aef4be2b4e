/** The corpus as the rest of the program sees it: checked, linked, sorted. */

import type { Markdown } from '../text/markdown.ts';
import type { PersonName } from '../text/person-name.ts';
import type { Slug } from '../text/slug.ts';
import type { ContributorRole } from './contributor-roles.ts';
import type {
	LinkRecords,
	PaperFields,
	PermalinkRegistry,
	Publication,
	Site,
	StoredLayout,
	ThemeFields,
	Topic,
} from './schema.ts';

/** Someone who translated a publication, or had another part in it that is neither an author's nor an editor's. */
export interface Contributor {
	readonly role: ContributorRole;
	readonly name: PersonName;
}

/** A publication as recorded, its editors both as printed and in parts. */
export interface PaperPublication extends Omit<Publication, 'editors' | 'contributors'> {
	/** As printed; absent when there are none. */
	readonly editors?: readonly string[];
	/** The same people in the same order; empty when there are none. */
	readonly editorNames: readonly PersonName[];
	/** Absent when there are none. */
	readonly contributors?: readonly Contributor[];
}

export interface Paper extends Omit<PaperFields, 'authors' | 'publication'> {
	readonly slug: Slug;
	/** The theme that the paper belongs to first: the first of `themes`. */
	readonly primaryTheme: Slug;
	/** In order, as printed; absent when not recorded. */
	readonly authors?: readonly string[];
	/** The same people in the same order, in parts; empty when not recorded. */
	readonly authorNames: readonly PersonName[];
	readonly publication?: PaperPublication;
	/** The title with its mathematics as plain text. */
	readonly titlePlain: string;
	/** Undefined for a draft without one. */
	readonly takeawayPlain: string | undefined;
	/** Second-level sections of the body: Problem, Approach, Findings. */
	readonly sections: readonly { readonly heading: string; readonly content: Markdown }[];
	/** The body as plain text, headings left out. */
	readonly summary: string;
}

export interface Theme extends ThemeFields {
	readonly slug: Slug;
	readonly essay: Markdown;
	/** Papers whose primary theme this is, by year (newest first), then title. */
	readonly papers: readonly Paper[];
	/** Papers that name it second or third, in the same order. */
	readonly secondaryPapers: readonly Paper[];
}

export interface TopicEntry extends Omit<Topic, 'theme'> {
	/** Primary theme; of a topic without one, the primary theme of most of its papers, which gives it its colour. */
	readonly theme: Slug;
	/** Whether it belongs to that theme. */
	readonly isAtHome: boolean;
	/** Narrower topics, by slug. */
	readonly children: readonly Slug[];
	/** Papers that carry it, by year (newest first), then title. */
	readonly papers: readonly Paper[];
}

export interface Author {
	readonly slug: Slug;
	readonly name: string;
	/** The same name in parts. */
	readonly parts: PersonName;
	/** Other spellings in the sources. */
	readonly variants: readonly string[];
	readonly papers: readonly Paper[];
	/** Whether there is a page of theirs: of those with two papers or more, in large maps of those with the most. */
	readonly hasPage: boolean;
}

export interface Corpus {
	readonly site: Site;
	/** By slug. */
	readonly papers: readonly Paper[];
	/** By their `order`. */
	readonly themes: readonly Theme[];
	/** By slug. */
	readonly topics: readonly TopicEntry[];
	/** By last name as printed, then the rest. */
	readonly authors: readonly Author[];
	/** Full forms by abbreviation; empty without `abbreviations.yaml`. */
	readonly abbreviations: Readonly<Record<string, readonly string[]>>;
	/** `about.md`: how the collection came about and how it was checked; undefined where the owner has not said so. */
	readonly about: Markdown | undefined;
	readonly permalinks: PermalinkRegistry;
	readonly layout: StoredLayout;
	/** By address, in normal form; empty where links were never checked. */
	readonly links: LinkRecords;
}
