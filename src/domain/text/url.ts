/** Only these schemes may leave the site: content is treated as untrusted. */
const ALLOWED = new Set(['https:', 'http:']);

/** The URL in normal form when it is absolute and of an allowed scheme, else undefined. */
export function parseSafeUrl(text: string): string | undefined {
	if (/[\s<>"'`\\]/.test(text) || [...text].some((c) => c.charCodeAt(0) < 0x20)) return undefined;
	const url = URL.parse(text);
	if (!url || !ALLOWED.has(url.protocol) || !url.hostname) return undefined;
	if (url.username || url.password) return undefined;
	return url.href;
}

/** An arXiv identifier in new (2101.00001) or old (cs/0101001, math.GT/0309136) form, without version. */
export const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/**
 * A DOI without its resolver: `10.`, a registrant, a slash and a suffix (DOI Handbook 2.2). Angle brackets stand in one only
 * where it holds a SICI, as in `10.1002/(SICI)1099-1085(199601)10:1<1::AID-HYP1>3.0.CO;2-K`.
 */
export const DOI = /^10\.\d{4,9}\/(?:[^\s<>"]|<[^\s<>"/]*:[^\s<>"/]*>)+$/;

export function makeArxivUrl(id: string): string {
	return `https://arxiv.org/abs/${id}`;
}

/** The resolver's URL of a DOI, with the characters that a URL path cannot hold escaped. */
export function makeDoiUrl(doi: string): string {
	return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}
