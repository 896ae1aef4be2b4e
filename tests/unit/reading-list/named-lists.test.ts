import { describe, expect, test } from 'vitest';
import {
	addList,
	formatBackup,
	type Lists,
	parseBackup,
	parseNamedLists,
	restoreBackup,
	setEntries,
} from '../../../src/domain/reading-list/named-lists.ts';

const entry = (slug: string, note = '') => ({ slug, note });
const LISTS: Lists = {
	starred: [entry('one', 'read <b>twice</b>'), entry('two')],
	named: [{ name: 'For the talk', entries: [entry('two', 'figure 3')] }],
};

describe('named lists', () => {
	test('have names of their own', () => {
		const lists = addList(addList(addList([], '  For   the talk '), 'For the talk'), ' ');
		expect(lists).toEqual([{ name: 'For the talk', entries: [] }]);
		expect(setEntries(lists, 'For the talk', [entry('one')])[0]?.entries).toEqual([entry('one')]);
	});

	test('are read as far as they can be', () => {
		const stored = JSON.stringify([{ name: 'A', entries: [{ slug: 'one' }, { slug: '<img>' }] }, { name: '' }, 3]);
		expect(parseNamedLists(stored)).toEqual([{ name: 'A', entries: [entry('one')] }]);
		expect([null, '{', '{}'].map(parseNamedLists)).toEqual([[], [], []]);
	});
});

describe('a backup', () => {
	test('restores everything on an empty browser, notes and order included', () => {
		const backup = parseBackup(formatBackup(LISTS));
		expect(backup).toEqual(LISTS);
		expect(restoreBackup({ starred: [], named: [] }, LISTS)).toEqual(LISTS);
		expect(restoreBackup(LISTS, LISTS)).toEqual(LISTS);
	});

	test('loses nothing of what is there already', () => {
		const current: Lists = { starred: [entry('two', 'mine'), entry('three')], named: [{ name: 'Other', entries: [] }] };
		expect(restoreBackup(current, { ...LISTS, starred: [entry('two', 'theirs'), entry('one')] })).toEqual({
			starred: [entry('two', 'mine\n\ntheirs'), entry('three'), entry('one')],
			named: [{ name: 'Other', entries: [] }, ...LISTS.named],
		});
	});

	test.each(['', 'text', '{}', '{"format":"other","starred":[]}', '3'])('is not %j', (text) => {
		expect(parseBackup(text)).toBeUndefined();
	});
});
