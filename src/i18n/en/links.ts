/** What pages say of links to other sites. */
export const words = {
	notFound: (day: string) => `not found on ${day}`,
	archivedCopy: 'archived copy',
};
