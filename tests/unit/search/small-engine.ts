/** Search engines over small maps, with their index in memory. */
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/domain/search/build/build-index.ts';
import { listSearchStopWords } from '../../../src/domain/search/build/stop-words.ts';
import { createEngine, type SearchEngine } from '../../../src/domain/search/engine.ts';

const COLUMN_NAMES = {
	theme: 'Theme',
	topic: 'Topic',
	kind: 'Kind',
	code: 'Code',
	hasCode: 'has code',
	listing: 'Listing',
	dataset: 'Dataset',
	model: 'Model',
};

/** The corpus of content files; throws where they have problems. */
export function readCorpus(files: readonly ContentFile[]): Corpus {
	const { content, problems } = loadContent(files);
	if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
	return content.corpus;
}

export function indexCorpus(corpus: Corpus): SearchIndex {
	return buildSearchIndex(corpus, {
		abbreviations: corpus.abbreviations,
		stopWords: listSearchStopWords(corpus.site.language),
		columnNames: COLUMN_NAMES,
	});
}

/** An engine over an index; `asked` receives the path of each file that is read. */
export function openIndex({ files, manifest }: SearchIndex, asked: string[] = []): Promise<SearchEngine> {
	const texts = new Map(files.map(({ path, text }) => [`index/${path}`, text]));
	texts.set('manifest.json', JSON.stringify({ ...manifest, folder: 'index' }));
	return createEngine(async (path) => {
		asked.push(path);
		const text = texts.get(path);
		if (text === undefined) throw new Error(`no file ${path}`);
		return JSON.parse(text);
	});
}

/** Slugs of the papers that a query finds, in order. */
export async function findSlugs(engine: SearchEngine, typed: string): Promise<string[]> {
	const { papers } = await engine.search(engine.parse(typed));
	return Promise.all(papers.map(async ({ place }) => (await engine.readPaper(place))[0]));
}
