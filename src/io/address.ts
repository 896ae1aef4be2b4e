import type { SiteAddress } from '../domain/hosting/site-address.ts';

/**
 * Reads where the site will live from `SITE_URL` and `BASE_PATH` of the environment; throws a RangeError that says what
 * to correct.
 */
export function readAddress(environment: Readonly<Record<string, string | undefined>> = process.env): SiteAddress {
	const site = environment['SITE_URL'] || 'http://localhost:4321';
	const url = URL.parse(site);
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new RangeError(`SITE_URL is "${site}"; it must be an address like https://example.org`);
	}
	const path = environment['BASE_PATH'] || url.pathname;
	if (/[^\w./~-]|\/\/|\.\./.test(path)) {
		throw new RangeError(`BASE_PATH is "${path}"; it must be a path like /atlas/`);
	}
	return { origin: url.origin, base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') };
}

/** The warning about a site that is built without its address: its links to itself lead to the machine that built it. */
export function warnOfAddress(
	environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
	if (environment['SITE_URL']) return undefined;
	const { origin } = readAddress(environment);
	return `SITE_URL is not set: canonical links, feeds and the sitemap name ${origin}. Before you publish, build with SITE_URL=https://example.org`;
}
