/** Pages as sources write them. */

/** The pages of a whole work if they are a range, its place in a larger one; a single number is how many pages it has. */
export function keepRange(pages: string | undefined): string | undefined {
	return /\d\s*[-–,.]+\s*\d/.test(pages ?? '') ? pages : undefined;
}

/** NLM and ProQuest leave out the digits of a last page that are those of the first: `1234-8; quiz 40-1` is `1234-1238; quiz 40-41`. */
export function expandPages(pages: string): string {
	return pages.replace(
		/(?<=^|[\s,;])([A-Za-z]*)(\d+)-(\d+)(?=$|[\s,;])/g,
		(all, letters: string, from: string, to: string) => {
			const last = from.slice(0, Math.max(0, from.length - to.length)) + to;
			return to.length < from.length && Number(last) > Number(from) ? `${letters}${from}-${letters}${last}` : all;
		},
	);
}
