/** Where the code of a button cannot be loaded. */
export const words = {
	notLoaded: 'This could not be loaded. Check the connection and reload the page.',
};
