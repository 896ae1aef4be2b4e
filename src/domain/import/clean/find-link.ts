/** Links in fields made for them. */
import { parseSafeUrl } from '../../text/url.ts';
import { decodeEntities } from './clean-text.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`\\{}|^]+/gi;
/** An address without its scheme: a domain, and a path where the domain is not one that everybody knows. */
const BARE =
	/^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|edu|gov|io|info|int|eu|uk|de|fr|ch|at|nl|be|it|es|jp|cn|ca|au|us|ai|dev|in|br|ru|se|no|fi|dk|pl|cz))(?::\d+)?(?:[/?#][^\s<>"'`\\{}|^]*)?$/i;

/** The first link that may stand in content: absolute, http(s), no credentials, whatever words stand around it. */
export function findUrl(candidates: readonly string[]): string | undefined {
	for (const candidate of candidates) {
		const text = decodeEntities(candidate).trim();
		const addresses = text.match(ADDRESS)?.map(trimEnd) ?? (BARE.test(text) ? [`https://${text}`] : []);
		for (const address of addresses) {
			const url = isWhole(text, address) ? parseSafeUrl(address) : undefined;
			if (url?.startsWith('http')) return url;
		}
	}
	return undefined;
}

/** An address that a quote or bracket cuts off inside is no address. */
function isWhole(text: string, address: string): boolean {
	const after = text[text.indexOf(address) + address.length] ?? ' ';
	return !/["'`\\^]/.test(after) || /\s/.test(text[text.indexOf(address) - 1] ?? '') || text.startsWith('\\url{');
}

function trimEnd(address: string): string {
	let text = address;
	for (;;) {
		const last = text.at(-1) ?? '';
		const isStray = last === ')' && text.split('(').length < text.split(')').length;
		if (/[.,;:!?\]]/.test(last) || isStray) text = text.slice(0, -1);
		else return text;
	}
}

/** True for a link to the file of a paper rather than to its page. */
export function isPdfLink(url: string): boolean {
	return /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
}
