import type { Handler } from '../http-server.ts';

export interface ZoteroLibrary {
	version: number;
	/** By key, with the version in which each changed last. */
	items: Record<
		string,
		{ readonly version: number; readonly title: string; readonly doi?: string; readonly type?: string }
	>;
}

/** Zotero's API for one library, in pages of two. */
export function playZotero(library: ZoteroLibrary): Handler {
	return (request, response) => {
		const url = new URL(request.url ?? '', `http://${request.headers.host}`);
		const condition = request.headers['if-modified-since-version'];
		response.setHeader('Last-Modified-Version', library.version);
		if (condition !== undefined && Number(condition) >= library.version) {
			response.writeHead(304).end();
			return;
		}
		if (url.searchParams.get('format') === 'keys') {
			response.end(`${Object.keys(library.items).join('\n')}\n`);
			return;
		}
		const since = Number(url.searchParams.get('since'));
		const start = Number(url.searchParams.get('start') ?? 0);
		const changed = Object.entries(library.items).filter(([, { version }]) => version > since);
		response.setHeader('Total-Results', changed.length);
		if (start + 2 < changed.length) {
			url.searchParams.set('start', String(start + 2));
			response.setHeader('Link', `<${url.href}>; rel="next", <${url.origin}/>; rel="alternate"`);
		}
		const page = changed.slice(start, start + 2).map(([key, { version, title, doi, type = 'journalArticle' }]) => ({
			key,
			version,
			data: {
				key,
				itemType: type,
				title,
				DOI: doi ?? '',
				creators: [{ creatorType: 'author', firstName: 'Ada', lastName: `Person${key}` }],
				date: '2020',
				tags: [{ tag: 'lenses' }],
			},
		}));
		response.end(JSON.stringify(page));
	};
}
