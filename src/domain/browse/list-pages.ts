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

/** Groups by what a key begins with: a letter, or anything else. Keeps the items' order. */
export function groupByLetter<T>(
	items: readonly T[],
	getKey: (item: T) => string,
	other: Pick<Group<T>, 'name' | 'id'>,
): Group<T>[] {
	const groups = Map.groupBy(items, (item) => findInitial(getKey(item)) ?? other.name);
	return [...groups].map(([name, list]) => ({
		name,
		id: name === other.name ? other.id : makeInitialId(name),
		items: list,
	}));
}
