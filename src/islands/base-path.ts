/** The path that the site is below, with a slash at its end. */
export const BASE = import.meta.env.BASE_URL;
