/** The words of search. */
import { format } from './language.ts';

const papers = (n: number) => format.plural(n, { one: '# paper', other: '# papers' });

export const words = {
	searchFor: 'Search for',
	search: 'Search',
	close: 'Close',
	placeholder: 'Title, idea, author, acronym, arXiv id …',
	/** What the operators of a query do; the two first with an example. */
	operators: {
		phrase: { example: '"exact phrase"', meaning: 'these words next to each other' },
		without: { example: '-word', meaning: 'without this word' },
		author: 'by this author',
		year: 'from these years',
		venue: 'published there',
		topic: 'with this topic',
		theme: 'in this theme',
		code: 'with code',
	},
	suggestions: 'Topics, themes and authors',
	largestTopics: 'Largest topics',
	filters: 'Filters',
	filtersOn: (n: number) => (n > 0 ? `Filters (${n})` : 'Filters'),
	removeFilter: (name: string) => `Remove the filter ${name}`,
	clearFilters: 'Clear all filters',
	/** Folds the filters on a phone and leads to the list. */
	showPapers: (n: number) => `Show ${papers(n)}`,
	results: 'Papers',
	page: (page: number, pages: number) => `Page ${page} of ${pages}`,
	previous: 'Previous',
	next: 'Next',
	year: 'Year of first appearance',
	from: 'From',
	to: 'To',
	any: 'any',
	years: (from: number | undefined, to: number | undefined) =>
		from && to ? (from === to ? String(from) : `${from}–${to}`) : from ? `from ${from}` : `until ${to ?? ''}`,
	showAll: 'Show all',
	theme: 'Theme',
	topic: 'Topic',
	author: 'Author',
	kind: 'Kind',
	code: 'Code',
	hasCode: 'has code',
	listing: 'Listing',
	dataset: 'Dataset',
	model: 'Model',
	papers,
	number: format.number,
	matches: (n: number, query: string) =>
		format.plural(n, { one: `# paper matches “${query}”.`, other: `# papers match “${query}”.` }),
	matchesFiltered: (n: number, query: string, all: number) =>
		`${format.plural(n, { one: `# paper matches “${query}”`, other: `# papers match “${query}”` })} with these filters; ${format.number(all)} without them.`,
	noMatchInDialog: 'No paper matches. The search page suggests where to look.',
	tooCommon: (word: string) => `“${word}” is too common to search for. Add another word.`,
	searching: 'Searching …',
	failed: (reason: string) => `Search could not be loaded (${reason}). Reload the page, or use the list of papers.`,
	failedInDialog: 'Search could not be loaded. Every title is in the list of papers.',
	unknownError: 'unknown error',
	noPhrase: 'No paper contains the phrase in quotes; these contain its words.',
	respelt: (typed: string, near: readonly string[]) =>
		`No paper contains “${typed}”; showing results for ${format.and(near.map((word) => `“${word}”`))}.`,
	noneMatchesAll: 'No paper matches every word; these match some of them.',
	matchSome: (n: number, query: string) =>
		format.plural(n, {
			one: `# paper matches some words of “${query}”.`,
			other: `# papers match some words of “${query}”.`,
		}),
	othersMatchSome: 'The other papers listed match some of the words.',
	/** A paper in the list lacks these words of the query. */
	without: (missing: readonly string[]) => `without ${format.and(missing.map((word) => `“${word}”`))}`,
	showOthers: (n: number) =>
		format.plural(n, {
			one: 'Also show # paper that matches some of the words',
			other: 'Also show # papers that match some of the words',
		}),
	hideOthers: 'Show only papers that match every word',
	noWords: (text: string) => `“${text}” has no word to look for. Type a word, a name, a title or an arXiv id.`,
	filtersLeaveNone: 'No results with these filters. Remove one of them.',
	nearSpellings: 'Did you mean: ',
	closestTopics: 'Closest topics',
	lookAround:
		'No topic has a similar name. You can browse {topics:all topics}, {themes:the themes} or {papers:all papers}.',
	elsewhere: 'Search for the same words on {arxiv:arXiv} or {scholar:Semantic Scholar}.',
	notHere: (id: string) => `${id} is not on this map.`,
	openAt: (site: string) => `Open it on ${site}.`,
	arxiv: 'arXiv',
	doiSite: 'doi.org',
	allResults: (query: string) => `All results for “${query}”, with filters`,
	searchPage: 'Search page, with filters',
	essaysFound: (n: number, query: string) =>
		format.plural(n, { one: `# essay contains “${query}”`, other: `# essays contain “${query}”` }),
	setOf: (n: number) => `This set: ${papers(n)}`,
	exportAs: 'Export as',
};
