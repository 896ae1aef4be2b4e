/** Pages that moved, and pages that were withdrawn. */
export const words = {
	title: 'Moved',
	text: 'This page is now at {address}.',
	withdrawn: 'Withdrawn',
	withdrawnDescription: (reason: string) => `This page was withdrawn: ${reason}`,
	withdrawnTitle: 'This page was withdrawn',
	/** `{date}` and `{address}`. */
	since: (date: string, address: string) => `Since ${date}. Its address, ${address}, will never show anything else.`,
};
