/** The full text of the essays, indexed by Pagefind. */
import pMap from 'p-map';
import { close, createIndex } from 'pagefind';
import type { EssayDocument } from '../domain/search/essay-document.ts';

/** Documents that Pagefind is given before it has answered for the first of them (it reads them in their order). */
const WAITING = 64;

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

export interface PagefindFile {
	/** Below the index's folder: `fragment/en_1a2b3c.pf_fragment`. */
	readonly path: string;
	readonly content: Uint8Array;
}

/**
 * Lets Pagefind index the documents, in a process of its own, and gives the files of the index. Throws with every error
 * that Pagefind reports.
 */
export async function indexEssays(
	documents: readonly EssayDocument[],
	language: string,
): Promise<readonly PagefindFile[]> {
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

/** Leaves out Pagefind's interfaces, and its engine for languages without stems unless this one is such a language. */
function dropUnused(files: readonly PagefindFile[]): readonly PagefindFile[] {
	const entry = files.find(({ path }) => path === 'pagefind-entry.json');
	if (!entry) throw new Error('Pagefind gave no pagefind-entry.json');
	const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
		readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
	};
	const isWithoutStems = Object.values(languages).some(({ wasm }) => wasm === null);
	return files.filter(({ path }) => !UNUSED.test(path) && (isWithoutStems || !path.startsWith('wasm.unknown.')));
}
