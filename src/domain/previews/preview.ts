/** What previews show: the pictures that stand for pages where links to them are shared. */

export interface Mark {
	/** In px, within the map's box. */
	readonly x: number;
	readonly y: number;
	readonly colour: string;
}

/** What the picture of one page shows. */
export interface Preview {
	/** A few words above the title. */
	readonly kicker: string;
	readonly title: string;
	/** Below the title in one line: authors and venue, a number of papers. */
	readonly byline: string;
	/** What the page says in a sentence or two: takeaway, question, definition. Empty where there is none. */
	readonly statement: string;
	readonly colour: string;
	/** Topics of the page. */
	readonly marks: readonly Mark[];
	/** Pairs of marks that are joined. */
	readonly lines: readonly (readonly [Mark, Mark])[];
}

/** What all pictures of a map show. */
export interface Background {
	readonly siteTitle: string;
	/** BCP 47 tag of the words. */
	readonly language: string;
	/** Every topic as a dot. */
	readonly dots: readonly (readonly [x: number, y: number])[];
}

export interface PreviewFile {
	/** Path below the base. */
	readonly path: string;
	readonly preview: Preview;
}

/** The pictures of a map. */
export interface Previews {
	readonly background: Background;
	/** That of the home page, which stands for all pages without a picture of their own. */
	readonly site: Preview;
	readonly files: readonly PreviewFile[];
}

/** All words of a picture. */
export function listWords({ siteTitle }: Background, { kicker, title, byline, statement }: Preview): string {
	return [kicker, title, byline, statement, siteTitle].join('\n');
}
