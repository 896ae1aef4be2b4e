/** The words of the search page that no script needs. */
export const words = {
	title: 'Search',
	description: 'Search the papers, themes and topics of the map.',
	help: 'How to search',
	helpIntro: (papersText: string) =>
		`Searches titles, takeaways, summaries, topics, datasets, models, venues and authors of ${papersText}. The papers that match every word are counted and listed, the best first; those that match some of the words come on request, or where few match all. arXiv ids and DOIs work in any form.`,
	activeFilters: 'Active filters',
	sortBy: 'Sort by',
	sorts: {
		relevance: 'relevance',
		year: 'first appearance, newest first',
		oldest: 'first appearance, oldest first',
		title: 'title',
	},
	pages: 'Pages of results',
	essays: 'Search the text of the essays',
	essaysHint: 'Finds passages in the essays of the themes.',
	set: 'Export, save or compare',
	noScript:
		'Search needs JavaScript. Without it, papers are listed {newest:newest first}, {title:by title}, {theme:by theme} and {author:by author}.',
};
