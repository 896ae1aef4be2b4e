/** The path that the site is below, with a slash at its end. */
export const BASE = import.meta.env.BASE_URL;

/** The address of a page, given its path on the site. */
export const toHref = (path: string): string => BASE + path.slice(1);
