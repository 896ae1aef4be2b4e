/** URLs of this build: paths of the site below its base, and absolute ones. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site (`/papers/lora/`) below the base that the site is built for. */
export function toHref(path: string): string {
	return BASE + path;
}

/** The absolute URL of a path of the site. */
export function toAbsolute(path: string): string {
	return new URL(toHref(path), import.meta.env.SITE).href;
}
