/** Orders items as a list of slugs has them. Throws a RangeError for a slug without an item, or an item without a slug of the list. */
export function joinBySlug<T>(slugs: readonly string[], items: readonly T[], getSlug: (item: T) => string): T[] {
	const bySlug = new Map(items.map((item) => [getSlug(item), item]));
	const joined = slugs.map((slug) => {
		const item = bySlug.get(slug);
		if (item === undefined) throw new RangeError(`missing: ${slug}`);
		return item;
	});
	if (bySlug.size > joined.length) {
		const known = new Set(slugs);
		throw new RangeError(`unknown: ${[...bySlug.keys()].filter((slug) => !known.has(slug)).join(', ')}`);
	}
	return joined;
}
