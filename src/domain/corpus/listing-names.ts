/** Names of the listings that the papers of a map were collected from. */
import type { Site } from './schema.ts';

/** The name that `site.yaml` gives a listing; the listing's own id where it gives none. */
export function nameListing({ listings }: Site, document: string): string {
	return listings.find((listing) => listing.document === document)?.name ?? document;
}
