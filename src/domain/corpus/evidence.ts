/** Where a fact was seen, as written in the front matter: an address, a remark, or both. */
import { parseSafeUrl } from '../text/url.ts';

export interface Evidence {
	readonly url: string | undefined;
	readonly remark: string | undefined;
}

/** Finds the address in a note like `https://example.org/a (title seen)`; what stands round it is the remark. */
export function parseEvidence(note: string): Evidence {
	const [found = ''] = /https?:\/\/[^\s<>"'`\\]+/.exec(note) ?? [];
	const address = found.replace(/[.,;:!?]+$/, '').replace(/^([^(]*)\)+$/, '$1');
	const url = address ? parseSafeUrl(address) : undefined;
	const rest = (url === undefined ? note : note.replace(address, ' ')).replace(/\s+/g, ' ').trim();
	const remark = /^\((.*)\)$/.exec(rest)?.[1] ?? rest;
	return { url, remark: /[\p{L}\p{N}]/u.test(remark) ? remark.replace(/\(\s*\)/g, '').trim() : undefined };
}
