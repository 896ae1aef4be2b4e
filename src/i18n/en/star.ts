/** The stars that put papers on the reading list. */
export const words = {
	star: (title: string) => `Reading list: ${title}`,
	notStored: 'This browser does not let the site store data (storage is full or blocked), so the list did not change.',
};
