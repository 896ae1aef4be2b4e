/** Pages that moved, and pages that were withdrawn. */
export const words = {
	title: 'Moved',
	text: 'This page is now at {address}.',
	withdrawn: 'Withdrawn',
	withdrawnDescription: (reason: string) => `This page was withdrawn: ${reason}`,
	withdrawnTitle: 'This page was withdrawn',
	since: 'Withdrawn on {date}. The address {address} will not be used for another page.',
};
