/** Where a site lives, and the URLs of its paths. */
export interface SiteAddress {
	/** Scheme and host, no slash at the end. */
	readonly origin: string;
	/** `/` or `/a/b/`. */
	readonly base: string;
}

/** A path of the site (`/papers/lora/`) as a link below the base that the site is built for. */
export function makeHref({ base }: SiteAddress, path: string): string {
	return base + path.slice(1);
}

/** The absolute URL of a path of the site. */
export function makeAbsoluteUrl(address: SiteAddress, path: string): string {
	return address.origin + makeHref(address, path);
}
