/** Long lists in pages and groups. */
import { findInitial, makeInitialId } from '../text/collation.ts';

/** At least one page, each but the last of `size` items. */
export function splitPages<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

export interface Group<T> {
	/** As a heading. */
	readonly name: string;
	/** As an anchor and as a part of a path. */
	readonly id: string;
	readonly items: readonly T[];
}

/** Groups by what a key begins with: a letter, or anything else. Keeps the items' order within a group. */
export function groupByLetter<T>(
	items: readonly T[],
	getKey: (item: T) => string,
	other: Pick<Group<T>, 'name' | 'id'>,
): Group<T>[] {
	const groups = Map.groupBy(items, (item) => findInitial(getKey(item)) ?? other.name);
	return orderLetters([...groups.keys()]).map((name) => ({
		name,
		id: name === other.name ? other.id : makeInitialId(name),
		items: groups.get(name) ?? [],
	}));
}

/** In Chinese, Latin titles follow all others: their letters go among those of the readings. Other groups stay in place. */
function orderLetters(names: readonly string[]): string[] {
	const isLatin = (name: string) => /^[A-Z]$/.test(name);
	const latin = names.filter(isLatin).sort();
	return names.map((name) => (isLatin(name) ? (latin.shift() ?? name) : name));
}
