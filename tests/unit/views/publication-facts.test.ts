/** What a paper's page says of its publication. */
import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { listPublicationFacts } from '../../../src/views/publication-facts.ts';

const SLUG = 'prompts-that-last';
const files = await readContent('tests/fixtures/small');

test.each([
	[
		'{ type: book, container: Stones, edition: "2", publisher: Rock Press, place: Oxford, isbn: 978-3-16-148410-0, year: 2021 }',
		['In: Stones', 'Edition: 2', 'Publisher: Rock Press', 'Place: Oxford', 'ISBN: 978-3-16-148410-0', 'Year: 2021'],
	],
	['{ type: software, edition: 1.2.0, year: 2021 }', ['Version: 1.2.0', 'Year: 2021']],
	['{ type: preprint, edition: "2", year: 2021 }', []],
])('%s', (publication, facts) => {
	const changed = files.map(({ path, text }) => ({
		path,
		text: path.endsWith(`/${SLUG}.md`)
			? text.replace(/^publication:.*\n(?: .*\n)*/m, '').replace(/^(?=title:)/m, `publication: ${publication}\n`)
			: text,
	}));
	const { content, problems } = loadContent(changed);
	if (!content) throw new Error(JSON.stringify(problems));
	const atlas = createAtlas(content, { origin: 'https://map.example', base: '/' });
	expect(listPublicationFacts(atlas.getPaper(SLUG)).map(({ name, value }) => `${name}: ${value}`)).toEqual(facts);
});
