/** `icml` and `2019` of `icml19` or `icml2019`; undefined for any other word. */
export function splitVenueYear(word: string): string[] | undefined {
	const [, venue, year = ''] = /^(\p{L}{3,})((?:19|20)?\d\d)$/u.exec(word) ?? [];
	return venue ? [venue, year.padStart(4, '20')] : undefined;
}
