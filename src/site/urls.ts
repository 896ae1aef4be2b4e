/** URLs of this build: paths of the site below its base, and absolute ones. */
import { readAddress } from '../io/address.ts';

const { origin, base } = readAddress();

/** A path of the site (`/papers/lora/`) below the base that the site is built for. */
export function toHref(path: string): string {
	return base + path.slice(1);
}

/** The absolute URL of a path of the site. */
export function toAbsolute(path: string): string {
	return origin + toHref(path);
}
