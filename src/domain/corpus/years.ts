/** The years of publication that are taken. */
export const YEARS = { first: 1500, last: 2100 } as const;

/** A year that someone typed; undefined for anything else and for years that are not taken. */
export function parseYear(text: string | null): number | undefined {
	const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0;
	return year >= YEARS.first && year <= YEARS.last ? year : undefined;
}
