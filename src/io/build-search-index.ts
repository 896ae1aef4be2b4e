import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import pMap from 'p-map';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../domain/search/search-document.ts';

/** Documents that Pagefind is given before it has answered for the first of them (it reads them in their order). */
const WAITING = 64;

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

export interface IndexFile {
	/** Below the index's folder: `fragment/en_1a2b3c.pf_fragment`. */
	readonly path: string;
	readonly content: Uint8Array;
}

/**
 * Lets Pagefind index the documents, in a process of its own, and gives the files of the index. Throws with every error
 * that Pagefind reports.
 */
export async function indexDocuments(
	documents: readonly SearchDocument[],
	language: string,
): Promise<readonly IndexFile[]> {
	const { index, errors } = await createIndex({
		forceLanguage: language.split('-')[0] ?? 'en',
		includeCharacters: '',
	});
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	try {
		await pMap(
			documents,
			async ({ path, html }) => {
				const added = await index.addHTMLFile({ url: path, content: html });
				if (added.errors.length > 0) throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
			},
			{ concurrency: WAITING },
		);
		const { files, errors: faults } = await index.getFiles();
		if (faults.length > 0) throw new Error(`Pagefind could not give its index: ${faults.join('; ')}`);
		return dropUnused(files);
	} finally {
		await close();
	}
}

/** The interfaces go, and the engine for languages without stems unless this one is such a language. */
function dropUnused(files: readonly IndexFile[]): readonly IndexFile[] {
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (!entry) throw new Error('Pagefind gave no pagefind-entry.json');
	const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
		readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
	};
	const isWithoutStems = Object.values(languages).some(({ wasm }) => wasm === null);
	return files.filter(({ path }) => !UNUSED.test(path) && (isWithoutStems || !path.startsWith('wasm.unknown.')));
}

/** The name of each document's fragment by the document's path. Fragments are JSON behind a mark, packed with gzip. */
export async function readFragmentNames(files: readonly IndexFile[]): Promise<ReadonlyMap<string, string>> {
	const unpack = promisify(gunzip);
	const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
	const entries = await pMap(
		fragments,
		async ({ path, content }) => {
			const text = (await unpack(content)).toString();
			const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
			return [url, path.replace(/^fragment\/|\.[^.]*$/g, '')] as const;
		},
		{ concurrency: WAITING },
	);
	return new Map(entries);
}
