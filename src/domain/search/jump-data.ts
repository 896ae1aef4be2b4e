/** The jump index as it travels: what tells one paper from the next, in columns, so that it packs small. */
import { foldToAscii, makePaperSlug } from '../text/slug.ts';

/** One entry a line in each text column; lists in a line are parted by `|`. */
export interface JumpData {
	readonly titles: string;
	/** Slugs that do not follow from the title, by place. */
	readonly slugs: Readonly<Record<number, string>>;
	/** Acronyms, systems and other names that the title does not hold. */
	readonly names: string;
	/** Last names of the first and the last author. */
	readonly authors: string;
	/** Years, 0 where not recorded. */
	readonly years: readonly number[];
	/** Place of each paper's home theme. */
	readonly themes: readonly number[];
	readonly arxiv: string;
	readonly dois: Readonly<Record<number, string>>;
	/** Slug, name and other names of each topic, and the place of its theme. */
	readonly topicNames: readonly (readonly [slug: string, name: string, aliases: string, theme: number])[];
	/** Slug, name and colour of each theme. */
	readonly themeNames: readonly (readonly [slug: string, name: string, colour: number])[];
	/** Full names of the authors with a page, and the slugs that do not follow from the name. */
	readonly people: string;
	readonly peopleSlugs: Readonly<Record<number, string>>;
}

export interface JumpPaper {
	readonly slug: string;
	readonly title: string;
	readonly names: readonly string[];
	readonly authors: readonly string[];
	readonly year: number | undefined;
	/** Place in the list of themes. */
	readonly theme: number;
	readonly arxiv: string | undefined;
	readonly doi: string | undefined;
}

/** The papers of a jump index, in its order. */
export function readJumpPapers(data: JumpData): JumpPaper[] {
	const [names, authors, arxiv] = [data.names, data.authors, data.arxiv].map((column) => column.split('\n'));
	const list = (line: string | undefined) => (line ? line.split('|') : []);
	if (!data.titles) return [];
	return data.titles.split('\n').map((title, i) => ({
		slug: data.slugs[i] ?? makePaperSlug(title),
		title,
		names: list(names?.[i]),
		authors: list(authors?.[i]),
		year: data.years[i] || undefined,
		theme: data.themes[i] ?? 0,
		arxiv: arxiv?.[i] || undefined,
		doi: data.dois[i],
	}));
}

/** The slug that most names have. */
export function guessSlug(name: string): string {
	return foldToAscii(name)
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
