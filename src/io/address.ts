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
