import { describe, expect, test } from 'vitest';
import {
	addList,
	formatBackup,
	type Lists,
	parseBackup,
	parseNamedLists,
	restoreBackup,
	setEntries,
	undoChange,
} from '../../../src/domain/reading-list/named-lists.ts';
import { parseList } from '../../../src/domain/reading-list/reading-list.ts';

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
		expect(parseNamedLists(stored)).toEqual({ list: [{ name: 'A', entries: [entry('one')] }], corrupt: stored });
	});

	test('are given back word for word where not all of them can be read', () => {
		const whole = JSON.stringify(LISTS.named);
		expect(parseNamedLists(whole)).toEqual({ list: LISTS.named, corrupt: undefined });
		expect(['{', '{}', null, ''].map((stored) => parseNamedLists(stored).corrupt)).toEqual([
			'{',
			'{}',
			undefined,
			undefined,
		]);
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

	test('is restored whole, however many lists, papers and words it has', () => {
		const many = Array.from({ length: 60 }, (_, i) => ({ name: `List ${i}`, entries: [entry(`paper-${i}`)] }));
		const starred = Array.from({ length: 2500 }, (_, i) => entry(`paper-${i}`));
		const current: Lists = { starred: [entry('mine', 'a'.repeat(3000))], named: [{ name: 'Mine', entries: [] }] };
		const restored = restoreBackup(current, { starred: [entry('mine', 'b'.repeat(3000)), ...starred], named: many });
		const reread = { starred: parseList(JSON.stringify(restored.starred)).list, named: restored.named };
		expect(reread).toEqual({
			starred: [entry('mine', `${'a'.repeat(3000)}\n\n${'b'.repeat(3000)}`), ...starred],
			named: [{ name: 'Mine', entries: [] }, ...many],
		});
		expect(parseNamedLists(JSON.stringify(restored.named)).list).toEqual(restored.named);
		expect(addList(restored.named, 'One more').at(-1)).toEqual({ name: 'One more', entries: [] });
	});

	test.each(['', 'text', '{}', '{"format":"other","starred":[]}', '3'])('is not %j', (text) => {
		expect(parseBackup(text)).toBeUndefined();
	});
});

describe('undoing a change', () => {
	test('puts a removed paper back in its place, and leaves what another tab has changed since', () => {
		const after: Lists = { ...LISTS, starred: [entry('two')] };
		const now: Lists = {
			starred: [entry('two', 'good'), entry('three')],
			named: [{ name: 'For the talk', entries: [...(LISTS.named[0]?.entries ?? []), entry('four')] }],
		};
		expect(undoChange(LISTS, after, after)).toEqual(LISTS);
		expect(undoChange(LISTS, after, now)).toEqual({
			starred: [entry('one', 'read <b>twice</b>'), entry('two', 'good'), entry('three')],
			named: now.named,
		});
	});

	test('puts a deleted list back, and leaves a list that another tab has made since', () => {
		const after: Lists = { ...LISTS, named: [] };
		const made = { name: 'Made since', entries: [] };
		expect(undoChange(LISTS, after, { ...after, named: [made] })).toEqual({ ...LISTS, named: [...LISTS.named, made] });
	});

	test('takes a restored backup out, and leaves what another tab has starred since', () => {
		const before: Lists = { starred: [entry('two', 'mine')], named: [] };
		const after = restoreBackup(before, LISTS);
		expect(undoChange(before, after, { ...after, starred: [...after.starred, entry('five')] })).toEqual({
			starred: [entry('two', 'mine'), entry('five')],
			named: [],
		});
	});
});
