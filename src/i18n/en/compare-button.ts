/** The button on a paper's page that adds it to the comparison. */
export const words = {
	marked: 'Added to compare',
	unmarked: 'Add to compare',
	full: 'The comparison is full',
	notStored: 'This browser does not let the site store data',
	compare: (papers: number) => `Compare (${papers})`,
};
