import { describe, expect, test } from 'vitest';
import {
	formatMarkdown,
	formatShare,
	hasPaper,
	parseList,
	parseShare,
	placePaper,
	setNote,
	togglePaper,
} from '../../../src/domain/reading-list/reading-list.ts';

const list = [
	{ slug: 'a-paper', note: '' },
	{ slug: 'b-paper', note: 'read <b>twice</b>' },
	{ slug: 'c-paper', note: '' },
];
const slugs = (entries: readonly { readonly slug: string }[]) => entries.map(({ slug }) => slug);

test('a list survives being stored', () => {
	expect(parseList(JSON.stringify(list))).toEqual({ list, corrupt: undefined });
});

test.each([null, ''])('nothing stored (%j) is an empty list', (stored) => {
	expect(parseList(stored)).toEqual({ list: [], corrupt: undefined });
});

describe('what cannot be read is handed back word for word, and the rest is kept', () => {
	test.each([
		['no JSON', '[{"slug":"a-pap', []],
		['no list', '{"slug":"a-paper"}', []],
		['null', 'null', []],
		['an entry that is none', '[{"slug":"a-paper"},7,null,"x"]', ['a-paper']],
		['a slug that is none', '[{"slug":"../../etc"},{"slug":"b-paper","note":"n"}]', ['b-paper']],
		['markup for a slug', '[{"slug":"<img onerror=alert(1)>"}]', []],
	])('%s', (_, stored, kept) => {
		const result = parseList(stored);
		expect(slugs(result.list)).toEqual(kept);
		expect(result.corrupt).toBe(stored);
	});
});

test('repeats are dropped, a note that is no text is empty, a long one stays whole', () => {
	const stored = JSON.stringify([
		{ slug: 'a-paper', note: 5 },
		{ slug: 'a-paper', note: 'again' },
		{ slug: 'b-paper', note: 'x'.repeat(5000) },
	]);
	const { list: read } = parseList(stored);
	expect(slugs(read)).toEqual(['a-paper', 'b-paper']);
	expect(read.map(({ note }) => note.length)).toEqual([0, 5000]);
});

test('a paper goes on at the end and comes off again', () => {
	const added = togglePaper(list, 'd-paper');
	expect(slugs(added)).toEqual(['a-paper', 'b-paper', 'c-paper', 'd-paper']);
	expect(hasPaper(added, 'd-paper')).toBe(true);
	expect(togglePaper(added, 'd-paper')).toEqual(list);
});

test('a note is set for its paper alone', () => {
	expect(setNote(list, 'a-paper', 'first').map(({ note }) => note)).toEqual(['first', 'read <b>twice</b>', '']);
});

describe('a shared link', () => {
	test('holds the papers in order, and no note', () => {
		expect(formatShare(slugs(list))).toBe('#papers=a-paper,b-paper,c-paper');
		expect(parseShare(formatShare(slugs(list)))).toEqual(slugs(list));
	});

	test.each([
		['', undefined],
		['#main', undefined],
		['#papers=', []],
		['#papers=c-paper,Not a slug,c-paper,a-paper', ['c-paper', 'a-paper']],
		['#papers=<img src=x onerror=alert(1)>,b-paper', ['b-paper']],
	])('%s shares %j', (hash, shared) => {
		expect(parseShare(hash)).toEqual(shared);
	});
});

test.each([
	['c-paper', 0, ['c-paper', 'a-paper', 'b-paper']],
	['a-paper', 1, ['b-paper', 'a-paper', 'c-paper']],
	['a-paper', 9, ['b-paper', 'c-paper', 'a-paper']],
	['nowhere', 0, ['a-paper', 'b-paper', 'c-paper']],
])('%s placed at %i', (slug, position, order) => {
	expect(slugs(placePaper(list, slug, position))).toEqual(order);
});

test('Markdown escapes titles and quotes notes line by line', () => {
	expect(
		formatMarkdown([
			{ title: 'On [ranks] & *stars*', url: 'https://example.org/papers/a/', note: 'one\ntwo' },
			{ title: 'Plain', url: 'https://example.org/papers/b/', note: '' },
		]),
	).toBe(
		'- [On \\[ranks\\] & \\*stars\\*](https://example.org/papers/a/)\n  > one\n  > two\n- [Plain](https://example.org/papers/b/)\n',
	);
});
