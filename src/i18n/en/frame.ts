/** What every page has around its content. */
export const words = {
	skip: 'Skip to the content',
	menu: {
		label: 'Main',
		papers: 'Papers',
		themes: 'Themes',
		topics: 'Topics',
		authors: 'Authors',
		graph: 'Graph',
		search: 'Search',
		about: 'About',
	},
	breadcrumbs: 'Breadcrumbs',
	openMenu: 'Menu',
	toTop: 'To the top',
	readingList: 'Reading list',
	library: 'Your library',
	licence: 'Text: {licence}',
	data: 'Data and downloads',
	offline: 'Offline reading',
	feed: 'Feed',
	source: 'Source',
};
