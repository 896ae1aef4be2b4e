import { expect, test } from 'vitest';
import { listEssayTexts } from '../../../src/domain/essays/essay-texts.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from '../search/small-engine.ts';

const THEME = 'themes/remembering.md';
const SENTENCE = 'It is asked by [the first paper](../papers/why-networks-forget.md).';

async function readSmall(change: (text: string) => string) {
	const files = await readContent('tests/fixtures/small');
	return readCorpus(files.map(({ path, text }) => ({ path, text: path === THEME ? change(text) : text })));
}

test('sentences, reasons of a path and cells of a table belong to the papers they speak of', async () => {
	const table = `table:
  caption: Two papers
  columns: [Stored, Cost]
  rows:
    - { paper: why-networks-forget, cells: [nothing, '$n$ examples'] }
    - { paper: replay-again, cells: [examples, –] }
---

## The question`;
	const { themes } = await readSmall((text) =>
		text
			.replace('---\n\n## The question', () => table)
			.replace(SENTENCE, `${SENTENCE} Unlike it, [the other](../papers/replay-again.md) rehearses.`),
	);
	const said = listEssayTexts(
		themes.filter(({ slug }) => slug === 'remembering'),
		'en',
	);
	expect(Object.fromEntries([...said].map(([slug, texts]) => [slug, [...texts]]))).toEqual({
		'why-networks-forget': ['It comes first.', 'It is asked by the first paper.', 'nothing', 'n examples'],
		'replay-again': ['Unlike it, the other rehearses.', 'examples', '–'],
	});
});

test('search finds a paper by a word that only an essay uses of it', async () => {
	const corpus = await readSmall((text) => text.replace(SENTENCE, SENTENCE.replace('asked', 'asked quizzically')));
	expect(await findSlugs(await openIndex(indexCorpus(corpus)), 'quizzically')).toEqual(['why-networks-forget']);
});

test('an essay that an import wrote adds nothing', async () => {
	const { themes } = await readSmall((text) => text.replace('colour:', 'automatic: true\ncolour:'));
	expect(
		listEssayTexts(
			themes.filter(({ slug }) => slug === 'remembering'),
			'en',
		),
	).toEqual(new Map());
});
