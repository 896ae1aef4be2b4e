import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../domain/search/search-document.ts';

/** Writes Pagefind's index of the documents to a folder. Throws with every error that Pagefind reports. */
export async function buildSearchIndex(
	documents: readonly SearchDocument[],
	folder: string,
	language: string,
): Promise<void> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: language.split('-')[0] ?? 'en',
			includeCharacters: '',
		});
		if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
		for (const { path, html } of documents) {
			const added = await index.addHTMLFile({ url: path, content: html });
			if (added.errors.length > 0) throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath: folder });
		if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
	} finally {
		await close();
	}
}
