/** The year of two digits; from 50 on they are of the 20th century. */
export function expandYear(digits: string): string {
	return `${digits < '50' ? '20' : '19'}${digits}`;
}

/** `icml` and `2019` of `icml19` or `icml2019`; undefined for any other word. */
export function splitVenueYear(word: string): string[] | undefined {
	const [, venue, year = ''] = /^(\p{L}{3,})((?:19|20)?\d\d)$/u.exec(word) ?? [];
	return venue ? [venue, year.length === 2 ? expandYear(year) : year] : undefined;
}
