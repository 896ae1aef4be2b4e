/** The stars that put papers on the reading list. */
export const words = {
	star: (title: string) => `Reading list: ${title}`,
	notStored: 'This browser keeps no data for this site (storage is full or blocked), so the list did not change.',
};
