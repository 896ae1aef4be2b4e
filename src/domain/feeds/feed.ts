/** Feeds of papers: Atom (RFC 4287) and JSON Feed 1.1. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Paper } from '../corpus/corpus.ts';
import { compareText } from '../corpus/problem.ts';
import { nameSection } from '../corpus/section-names.ts';
import { toPlainText } from '../text/markdown.ts';
import { escapeMarkup } from '../text/markup.ts';

export interface FeedSource {
	readonly title: string;
	readonly description: string;
	readonly language: string;
	/** Who is named as the feed's author. */
	readonly author: string;
	/** Licence of the words, its URL. */
	readonly licence: string;
	/** Absolute URL of the page that the feed belongs to. */
	readonly homeUrl: string;
	/** Absolute URL of this feed. */
	readonly feedUrl: string;
	readonly papers: readonly Paper[];
	/** Absolute URL of a paper's page: also the entry's lasting id. */
	readonly toUrl: (paper: Paper) => string;
	/** The name of a topic, as readers see it. */
	readonly nameTopic?: (topic: string) => string;
	/** The day of the last change that is known, like `2026-11-21`; else an entry is as old as its paper on the map. */
	readonly findChanged?: (paper: Paper) => string | undefined;
}

/** Entries of a feed at the most, the last to join first. */
export const FEED_LIMIT = 100;

/** The papers that joined last; those of one day by slug, so that the order never changes by itself. */
function pickLatest(papers: readonly Paper[]): readonly Paper[] {
	return papers.toSorted((a, b) => compareText(b.added, a.added) || compareText(a.slug, b.slug)).slice(0, FEED_LIMIT);
}

/**
 * RFC 3339, at midnight UTC: only the day is known, so that entries of one day have one time. A time made up to tell them
 * apart would change when another paper joins.
 */
function toInstant(day: string): string {
	return `${day}T00:00:00Z`;
}

const EPOCH = '1970-01-01';

function findChangedDay(source: FeedSource, paper: Paper): string {
	const changed = source.findChanged?.(paper);
	return changed !== undefined && compareText(changed, paper.added) > 0 ? changed : paper.added;
}

function findUpdated(source: FeedSource, papers: readonly Paper[]): string {
	const days = papers.map((paper) => findChangedDay(source, paper)).toSorted(compareText);
	return toInstant(days.at(-1) ?? EPOCH);
}

/** What an entry shows: the summary's sections in paragraphs; of a paper without a summary its title. */
function formatContent(paper: Paper): string {
	const sections = paper.sections.map(
		({ heading, content }) => `<h3>${escapeMarkup(nameSection(heading))}</h3>${formatParagraphs(toPlainText(content))}`,
	);
	return sections.join('') || formatParagraphs(paper.summary || paper.titlePlain);
}

function formatParagraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`)
		.join('');
}

export function toAtom(source: FeedSource): string {
	const latest = pickLatest(source.papers);
	const feed = {
		'@xmlns': 'http://www.w3.org/2005/Atom',
		'@xml:lang': source.language,
		id: source.homeUrl,
		title: source.title,
		subtitle: source.description,
		updated: findUpdated(source, latest),
		author: { name: source.author, uri: source.homeUrl },
		link: [
			{ '@rel': 'self', '@type': 'application/atom+xml', '@href': source.feedUrl },
			{ '@rel': 'alternate', '@type': 'text/html', '@href': source.homeUrl },
			{ '@rel': 'license', '@href': source.licence },
		],
		entry: latest.map((paper) => ({
			id: source.toUrl(paper),
			title: paper.titlePlain,
			link: { '@rel': 'alternate', '@type': 'text/html', '@href': source.toUrl(paper) },
			published: toInstant(paper.added),
			updated: toInstant(findChangedDay(source, paper)),
			...(paper.takeawayPlain && { summary: paper.takeawayPlain }),
			content: { '@type': 'html', '#text': formatContent(paper) },
			category: paper.topics.map((topic) => ({ '@term': topic, '@label': source.nameTopic?.(topic) ?? topic })),
		})),
	};
	const builder = new XMLBuilder({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		format: true,
		suppressEmptyNode: true,
	});
	return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ feed })}`;
}

export function toJsonFeed(source: FeedSource): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: source.title,
		description: source.description,
		language: source.language,
		home_page_url: source.homeUrl,
		feed_url: source.feedUrl,
		authors: [{ name: source.author, url: source.homeUrl }],
		items: pickLatest(source.papers).map((paper) => ({
			id: source.toUrl(paper),
			url: source.toUrl(paper),
			title: paper.titlePlain,
			...(paper.takeawayPlain && { summary: paper.takeawayPlain }),
			content_html: formatContent(paper),
			date_published: toInstant(paper.added),
			date_modified: toInstant(findChangedDay(source, paper)),
			tags: paper.topics.map((topic) => source.nameTopic?.(topic) ?? topic),
		})),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
