/** The texts that there are. */
export function listTexts(...values: readonly (string | undefined)[]): string[] {
	return values.filter((value) => value !== undefined && value.trim() !== '') as string[];
}

/** First and last page as one range: `12-34`; the first alone where the last is missing, or stands in it already. */
export function joinPages(first: string | undefined, last: string | undefined): string | undefined {
	if (!first || !last || first === last || /[-–]/.test(first)) return first ?? last;
	return `${first}-${last}`;
}
