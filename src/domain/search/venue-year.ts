/** `icml` and `2019` of `icml19` or `icml2019`; undefined for any other word. From 50 on two digits are of the 20th century. */
export function splitVenueYear(word: string): string[] | undefined {
	const [, venue, year = ''] = /^(\p{L}{3,})((?:19|20)?\d\d)$/u.exec(word) ?? [];
	return venue ? [venue, year.padStart(4, year < '50' ? '20' : '19')] : undefined;
}
