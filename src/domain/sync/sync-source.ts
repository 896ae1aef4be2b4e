/** Where entries are fetched from, as an owner names it. */
import type { Exchange, SourceState } from './exchange.ts';
import { fetchArxiv } from './fetch-arxiv.ts';
import { fetchFile } from './fetch-file.ts';
import { fetchOpenAlex, filterByDois } from './fetch-openalex.ts';
import { fetchZotero } from './fetch-zotero.ts';
import { isLibraryAddress } from './library-address.ts';

export interface SyncSource {
	/** Name of the library in reports and in the files of a map; holds no slash. */
	readonly name: string;
	/** The steps that fetch what is new since a state. */
	readonly fetch: (state: SourceState) => Exchange;
}

export interface SourceOptions {
	/** Another server that speaks the source's protocol. */
	readonly server?: string | undefined;
	/** Key of a Zotero account, for libraries that are not public. */
	readonly zoteroKey?: string | undefined;
	/** DOIs of a list; asked for where the source is one. */
	readonly dois?: readonly string[] | undefined;
}

export const SOURCE_FORMS =
	'zotero:groups/ID, zotero:groups/ID/collections/KEY, zotero:users/ID, openalex:FILTER, arxiv:QUERY, doi:FILE or an https address';

const SERVERS = {
	zotero: 'https://api.zotero.org',
	openalex: 'https://api.openalex.org',
	arxiv: 'https://export.arxiv.org',
} as const;

/** The file that a list of DOIs stands in; undefined for other sources. */
export function findDoiFile(text: string): string | undefined {
	return /^doi:(.+)$/.exec(text)?.[1];
}

/** A source from its text; undefined for what is none. */
export function parseSource(text: string, { server, zoteroKey, dois }: SourceOptions): SyncSource | undefined {
	const [, kind = '', rest = ''] = /^(zotero|openalex|arxiv|doi):(.+)$/s.exec(text) ?? [];
	if (kind === 'zotero') {
		if (!/^(?:groups|users)\/\d+(?:\/collections\/[A-Z0-9]{8})?\/?$/.test(rest)) return undefined;
		const place = rest.replace(/\/$/, '');
		const name = `zotero ${place.replaceAll('/', ' ')}`;
		return { name, fetch: (state) => fetchZotero(`${server ?? SERVERS.zotero}/${place}`, zoteroKey, state) };
	}
	if (kind === 'openalex')
		return { name: nameQuery(kind, rest), fetch: () => fetchOpenAlex(server ?? SERVERS.openalex, [rest]) };
	if (kind === 'arxiv') return { name: nameQuery(kind, rest), fetch: () => fetchArxiv(server ?? SERVERS.arxiv, rest) };
	if (kind === 'doi')
		return {
			name: nameQuery('doi', rest),
			fetch: () => fetchOpenAlex(server ?? SERVERS.openalex, filterByDois(dois ?? [])),
		};
	if (!isLibraryAddress(text)) return undefined;
	return { name: text.replace(/^https?:\/\//i, '').replaceAll('/', ' '), fetch: (state) => fetchFile(text, state) };
}

function nameQuery(kind: string, query: string): string {
	return `${kind} ${query.replaceAll(/[\\/]/g, ' ')}`;
}
