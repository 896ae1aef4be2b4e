/** The slug and kind that a link between content files means; undefined for any other link. */
export function parseContentLink(
	url: string,
): { readonly kind: 'papers' | 'themes' | 'topics'; readonly slug: string } | undefined {
	const match = /^(?:\.\.\/|\.\/)?(?:(papers|themes)\/)([a-z0-9-]+)\.md$|^\.\.\/topics\.yaml#([a-z0-9-]+)$/.exec(url);
	if (!match) return undefined;
	const [, kind, slug, topic] = match;
	if (topic) return { kind: 'topics', slug: topic };
	return kind === 'papers' || kind === 'themes' ? { kind, slug: slug ?? '' } : undefined;
}
