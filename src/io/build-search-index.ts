import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import pMap from 'p-map';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from '../domain/search/search-document.ts';

/** Documents that Pagefind is given before it has answered for the first of them (it takes them in their order), and files read at once. */
const WAITING = 64;

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** An index that has read all documents. */
export interface SearchIndex {
	/** Writes it to a folder and gives the name of each document's fragment by the document's path. To be called once. */
	readonly write: (folder: string) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Lets Pagefind read the documents. It then works in a process of its own: what is done until its index is needed costs no time.
 * Throws, as does writing, with every error that Pagefind reports.
 */
export async function readIntoIndex(documents: readonly SearchDocument[], language: string): Promise<SearchIndex> {
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
	} catch (error) {
		await close();
		throw error;
	}
	return { write: (folder) => writeIndex(index, folder) };
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<ReadonlyMap<string, string>> {
	try {
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
	} finally {
		await close();
	}
	const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
	await Promise.all(unused.map((name) => rm(join(folder, name))));
	return readFragments(join(folder, 'fragment'));
}

/** Fragments are JSON behind a mark, packed with gzip. */
async function readFragments(folder: string): Promise<ReadonlyMap<string, string>> {
	const unpack = promisify(gunzip);
	const files = await readdir(folder);
	const entries = await pMap(
		files,
		async (name) => {
			const text = (await unpack(await readFile(join(folder, name)))).toString();
			const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
			return [url, name.replace(/\.[^.]*$/, '')] as const;
		},
		{ concurrency: WAITING },
	);
	return new Map(entries);
}
