/** A library at an address: fetched again only where it changed (RFC 9110, conditional requests). */
import type { Exchange, SourceState } from './exchange.ts';

export function* fetchFile(url: string, state: SourceState): Exchange {
	const headers = {
		...(state.etag !== undefined && { 'If-None-Match': state.etag }),
		...(state.modified !== undefined && { 'If-Modified-Since': state.modified }),
	};
	const response = yield { url, headers };
	if (response.status === 304) return { text: undefined, state };
	const [etag, modified] = [response.getHeader('etag'), response.getHeader('last-modified')];
	return {
		text: response.text,
		warnings: response.warnings,
		state: { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) },
	};
}
