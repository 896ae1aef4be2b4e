/** The page of an address that leads nowhere. */
export const words = {
	title: 'Page not found',
	description: 'Page not found.',
	lede: 'Published addresses keep working here, so this one may be mistyped.',
	searchLabel: 'Search papers, themes and topics',
	search: 'Search',
	offers: 'Perhaps you were looking for',
	offeredPapers: 'Papers with a similar name',
	browse: 'Or browse {papers:all papers}, {themes:themes} or {topics:topics}.',
};
