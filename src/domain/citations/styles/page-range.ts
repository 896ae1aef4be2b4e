/** Ranges of pages as the Chicago Manual of Style abbreviates them (9.63): `71–72`, `100–104`, `107–8`, `321–28`, `1496–500`. */
import { formatPages } from './sentence.ts';

export function abbreviatePages(page: string | undefined): string | undefined {
	return formatPages(
		page?.replace(/^(\d+)-(\d+)$/, (range, first: string, last: string) => {
			if (first.length !== last.length || first.length < 3 || first.endsWith('00')) return range;
			const different = [...last].findIndex((digit, i) => digit !== first[i]);
			const kept = first.at(-2) === '0' && different === last.length - 1 ? 1 : Math.max(2, last.length - different);
			return `${first}-${last.slice(-kept)}`;
		}),
	);
}
