/** What search costs in bytes and milliseconds, without a browser: files as a host would compress them. */
import type { Corpus } from '../../../src/domain/corpus/corpus.ts';
import { quantile } from '../measures.ts';
import { askEngine, type OpenedIndex } from './opened-index.ts';

/** Papers that the dialog shows. */
const DIALOG = 10;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const QUERIES = 60;

const kb = (bytes: number) => (bytes / 1000).toFixed(0);
const ms = (values: readonly number[]) => `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;

/** Queries of four words of titles, spread over the corpus, with the slugs meant. */
function listQueries({ papers }: Corpus): { readonly q: string; readonly slug: string }[] {
	const step = Math.max(1, Math.floor(papers.length / QUERIES));
	return papers
		.filter((_, i) => i % step === 0)
		.slice(0, QUERIES)
		.map((paper) => ({ q: paper.titlePlain.split(/\s+/).slice(0, 4).join(' '), slug: paper.slug }));
}

/** One row of a table: index, first key, a whole query cold, a query warm. */
export async function describeIndexCosts(corpus: Corpus, index: OpenedIndex): Promise<string[]> {
	const firstKeys: number[] = [];
	const secondKeys: number[] = [];
	for (const letter of LETTERS) {
		const { engine, countBytes } = await index.open();
		const start = countBytes();
		await askEngine(engine, letter, DIALOG);
		firstKeys.push(countBytes() - start);
		await askEngine(engine, `${letter}e`, DIALOG);
		secondKeys.push(countBytes());
	}
	const cold: number[] = [];
	const warm: number[] = [];
	const begin = await index.open();
	const queries = listQueries(corpus);
	for (const { q } of queries) {
		const { engine, countBytes } = await index.open();
		await askEngine(engine, q);
		cold.push(countBytes());
		await askEngine(begin.engine, q);
	}
	let found = 0;
	for (const { q, slug } of queries) {
		const start = performance.now();
		const slugs = await askEngine(begin.engine, q);
		warm.push(performance.now() - start);
		found += Number(slugs.slice(0, 5).includes(slug));
	}
	const { countBytes } = await index.open();
	return [
		'| papers | index: files, MB, built in s | begins with KB | first key KB (median, most) | two keys, all KB | four words cold KB (median, most) | warm ms (median / 95 %) | title words: in five |',
		'|---|---|---|---|---|---|---|---|',
		`| ${[
			corpus.papers.length,
			`${index.files}, ${(index.bytes / 1e6).toFixed(1)}, ${(index.buildMs / 1000).toFixed(0)}`,
			kb(countBytes()),
			`${kb(quantile(firstKeys, 0.5))}, ${kb(Math.max(...firstKeys))}`,
			kb(Math.max(...secondKeys)),
			`${kb(quantile(cold, 0.5))}, ${kb(Math.max(...cold))}`,
			ms(warm),
			(found / queries.length).toFixed(3),
		].join(' | ')} |`,
	];
}
