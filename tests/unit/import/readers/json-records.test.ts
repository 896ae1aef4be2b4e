import { expect, test } from 'vitest';
import { splitJson } from '../../../../src/domain/import/readers/json-records.ts';
import { readEntries } from '../fixtures.ts';

function listTitles(text: string) {
	const { records, problems } = splitJson({ name: 'x.json', text });
	return { titles: records.map(({ value }) => value.title), faults: problems.map(({ line }) => line) };
}

test('a record is read whole, however long it is', () => {
	const authorships = Array.from({ length: 3000 }, (_, i) => ({
		author: { display_name: `Ada Person${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}` },
		institutions: Array.from({ length: 5 }, () => ({ display_name: 'An Institute of Physics'.repeat(4) })),
	}));
	const works = [
		{ id: 'https://openalex.org/W1', title: 'A measurement of everything', authorships },
		{ id: 'https://openalex.org/W2', title: 'A second measurement', authorships: [] },
	];
	const text = JSON.stringify({ meta: { count: 2 }, results: works });
	expect(text.length).toBeGreaterThan(1_000_000);
	const { entries, problems } = readEntries({ name: 'x.json', text });
	expect(problems).toEqual([]);
	expect(entries.map(({ metadata }) => [metadata.title, metadata.authors?.length])).toEqual([
		['A measurement of everything', 3000],
		['A second measurement', undefined],
	]);
});

test.each([
	['is never closed', '{"title": "B", "x": {'],
	['has a brace too many', '{"title": "B"}}'],
	['has an open string', '{"title": "B'],
	['has a string with a brace that is left open', '{"title": {"a": "}'],
	['lacks a comma', '{"title": "B" "year": {"a": 1}}'],
])('a record that %s costs no other', (_, bad) => {
	const { titles, faults } = listTitles(
		`[\n{"title": "A {\\"}"},\n${bad},\n{"title": "C", "x": [{}]},\n{"title": "D"}\n]\n`,
	);
	expect(titles.filter((title) => title !== 'B')).toEqual(['A {"}', 'C', 'D']);
	expect(faults.every((line) => line === 3)).toBe(true);
});

test('of a thousand records that are never closed each is reported, and those between them are read', () => {
	const lines = Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? '{"title": {' : `{"title": "${i}"}`));
	const { titles, faults } = listTitles(lines.join('\n'));
	expect(titles).toEqual(lines.flatMap((_, i) => (i % 2 === 0 ? [] : [String(i)])));
	expect(faults).toEqual(lines.flatMap((_, i) => (i % 2 === 0 ? [i + 1] : [])));
});
