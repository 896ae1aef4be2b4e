/** Buttons that copy. */
export const words = {
	copied: 'Copied',
	notCopied: 'Not allowed',
};
