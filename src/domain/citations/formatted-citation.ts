/**
 * Citations as plain text. Written here because citation-js carries no Chicago style, and its engine takes over a second
 * for 500 papers in one style, where this takes milliseconds. Titles keep their capitals and quotation marks as printed.
 */
import type { Paper } from '../corpus/corpus.ts';
import {
	type AuthorListStyle,
	formatAuthorList,
	formatInitials,
	formatInOrder,
	formatInverted,
} from './author-list.ts';
import { type CslItem, lacksAuthors, toCsl } from './csl.ts';

export type CitationStyle = 'apa' | 'chicago' | 'plain';

interface Style {
	readonly authors: AuthorListStyle;
	/** The date as it stands behind the authors, or behind the title where there are none. */
	readonly formatYear: (year: string) => string;
	readonly formatTitle: (csl: CslItem) => string;
	/** What stands between title and URL. */
	readonly formatVenue: (csl: CslItem) => string | undefined;
	readonly endsUrlWithPeriod: boolean;
}

const FIRST_SEVEN = { most: 10, kept: 7, keepsLast: false, lastOfTwo: ' and ', lastOfMore: ', and ' } as const;

const STYLES: Readonly<Record<CitationStyle, Style>> = {
	/** Publication Manual of the APA, 7th edition, 9.8 (authors) and 10.8 (preprints). */
	apa: {
		authors: {
			formatName: (name) => formatInverted({ ...name, ...(name.given && { given: formatInitials(name.given) }) }),
			most: 20,
			kept: 19,
			keepsLast: true,
			lastOfTwo: ', & ',
			lastOfMore: ', & ',
		},
		formatYear: (year) => `(${year}).`,
		formatTitle: ({ title, number, genre, publisher }) => {
			if (genre) return close(`${title} [${[genre, publisher].filter(Boolean).join(', ')}]`);
			return close(number ? `${title} (${number})` : title);
		},
		formatVenue: (csl) => csl['container-title'] ?? (csl.type === 'article' ? csl.publisher : undefined),
		endsUrlWithPeriod: false,
	},
	/** Chicago Manual of Style, 17th edition, author-date: 14.76 (authors), 15.44 (no date). */
	chicago: {
		authors: {
			...FIRST_SEVEN,
			formatName: (name, isFirst) => (isFirst ? formatInverted(name) : formatInOrder(name)),
			lastOfTwo: ', and ',
		},
		formatYear: close,
		formatTitle: ({ title }) => `“${close(turnQuotes(title))}”`,
		formatVenue: (csl) => {
			const venue = csl['container-title'];
			if (venue) return csl.type === 'paper-conference' ? `In ${venue}` : venue;
			return csl.number ? `Preprint, ${csl.number}` : [csl.genre, csl.publisher].filter(Boolean).join(', ');
		},
		endsUrlWithPeriod: true,
	},
	/** For a wiki or a message: names in their usual order, then year, title, venue, link. */
	plain: {
		authors: { ...FIRST_SEVEN, formatName: formatInOrder },
		formatYear: (year) => `(${year}).`,
		formatTitle: ({ title }) => close(title),
		formatVenue: (csl) => csl['container-title'] ?? csl.number ?? [csl.genre, csl.publisher].filter(Boolean).join(', '),
		endsUrlWithPeriod: false,
	},
};

/** A paper as one entry of a list of references; without authors its title comes first, without a year "n.d." */
export function formatCitation(paper: Paper, style: CitationStyle): string {
	const csl = toCsl(paper);
	const { authors, formatYear, formatTitle, formatVenue, endsUrlWithPeriod } = STYLES[style];
	const names = csl.author && formatAuthorList(csl.author, !lacksAuthors(paper), authors);
	const year = formatYear(csl.issued?.['date-parts'][0][0].toString() ?? 'n.d.');
	const title = formatTitle(csl);
	const venue = formatVenue(csl);
	const head = names ? [style === 'plain' ? names : close(names), year, title] : [title, year];
	return [...head, venue && close(venue), csl.URL && (endsUrlWithPeriod ? `${csl.URL}.` : csl.URL)]
		.filter(Boolean)
		.join(' ');
}

/** Ends a sentence, unless it has an end. */
function close(text: string): string {
	return /[.?!…][”’"')]*$/.test(text) ? text : `${text}.`;
}

/** Quotation marks within quotation marks are single ones. */
function turnQuotes(text: string): string {
	return text.replace(/["“]([^"“”]*)["”]/g, '‘$1’');
}
