/** The search engine over an index in memory, which counts what a query reads. */
import { gzipSync } from 'node:zlib';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { buildSearchIndex } from '../../../src/domain/search/build/build-index.ts';
import { listSearchStopWords } from '../../../src/domain/search/build/stop-words.ts';
import { createEngine, type SearchEngine } from '../../../src/domain/search/engine.ts';
import { words } from '../../../src/i18n/en/search.ts';

export interface OpenedIndex {
	readonly files: number;
	/** Compressed. */
	readonly bytes: number;
	readonly buildMs: number;
	/** An engine that has read nothing but what it begins with, and the compressed bytes that it has read so far. */
	open(): Promise<{ engine: SearchEngine; countBytes(): number }>;
}

/** Builds the index of a corpus. */
export function openIndex(corpus: Corpus): OpenedIndex {
	const start = performance.now();
	const { files, manifest } = buildSearchIndex(corpus, {
		abbreviations: corpus.abbreviations,
		stopWords: listSearchStopWords(corpus.site.language),
		columnNames: words,
	});
	const buildMs = performance.now() - start;
	const texts = new Map(files.map(({ path, text }) => [`index/${path}`, text]));
	texts.set('manifest.json', JSON.stringify({ ...manifest, folder: 'index' }));
	const sizes = new Map([...texts].map(([path, text]) => [path, gzipSync(text).length]));
	return {
		files: texts.size,
		bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
		buildMs,
		async open() {
			let bytes = 0;
			const engine = await createEngine(async (path) => {
				const text = texts.get(path);
				if (text === undefined) throw new Error(`no file ${path}`);
				bytes += sizes.get(path) ?? 0;
				return JSON.parse(text);
			});
			return { engine, countBytes: () => bytes };
		},
	};
}

/** Slugs of the first papers that a query finds, their facts read as a page reads them. */
export async function askEngine(engine: SearchEngine, typed: string, most = 20): Promise<string[]> {
	const query = engine.parse(typed);
	const [{ papers }] = await Promise.all([engine.search(query), engine.suggest(query, 5)]);
	return Promise.all(papers.slice(0, most).map(async ({ place }) => (await engine.readPaper(place))[0]));
}
