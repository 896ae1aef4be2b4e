/** Buttons that copy. */
export const words = {
	copied: 'Copied',
	notCopied: 'Could not copy',
};
