import { foldToAscii } from './slug.ts';

/** What titles are sorted by: letters and digits without Latin accents and case, leading marks left out. */
export function makeTitleSortKey(title: string): string {
	return foldToAscii(title)
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+/u, '');
}
