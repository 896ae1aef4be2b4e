import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../../src/domain/corpus/parse-document.ts';
import type { Metadata } from '../../../../src/domain/import/clean/clean-record.ts';
import {
	formatSnapshot,
	parseSnapshot,
	toSnapshotMetadata,
} from '../../../../src/domain/import/merge/import-snapshot.ts';
import { formatPaper } from '../../../../src/domain/import/write/paper-file.ts';
import { updatePaper } from '../../../../src/domain/import/write/update-paper.ts';

const METADATA: Metadata = {
	title: 'A title: with a colon',
	authors: ['Ada Person', 'Bo Other'],
	year: 2000,
	venue: 'J. Ex.',
	abstract: 'An abstract.',
};
const FILE = formatPaper({
	metadata: METADATA,
	kind: 'article',
	themes: ['t'],
	topics: ['2024', 'null', 'lora'],
	names: ['LoRA'],
	cite: 'a2000',
	added: '2026-11-21',
});

function readMatter(text: string): Record<string, unknown> {
	const parts = splitFrontMatter({ path: 'x.md', text });
	return parse(parts?.matter.text ?? '');
}

function update(text: string, base: Metadata | undefined, incoming: Partial<Metadata>) {
	const result = updatePaper(text, base && toSnapshotMetadata(base), { ...METADATA, ...incoming });
	if (!result) throw new Error('unreadable');
	return result;
}

test('a new file holds its metadata and is a draft', () => {
	expect(FILE).toMatchInlineSnapshot(`
		"---
		title: "A title: with a colon"
		authors:
		  - Ada Person
		  - Bo Other
		year: 2000
		venue: J. Ex.
		kind: article
		themes: [t]
		topics: ["2024", "null", lora]
		facets: {}
		names:
		  - LoRA
		cite: a2000
		added: 2026-11-21
		draft: true
		abstract: An abstract.
		---
		"
	`);
	expect(readMatter(FILE).topics).toEqual(['2024', 'null', 'lora']);
});

test('the same metadata change not a byte', () => {
	expect(update(FILE, METADATA, {})).toEqual({ text: FILE, changes: [], kept: [] });
});

describe('a fact', () => {
	test('that no hand touched is updated', () => {
		const { text, changes } = update(FILE, METADATA, { year: 2001, authors: ['Ada Person'] });
		expect(changes.map(({ field }) => field)).toEqual(['authors', 'year']);
		expect(readMatter(text)).toEqual({ ...readMatter(FILE), year: 2001, authors: ['Ada Person'] });
	});
	test('that was missing is added among the other metadata', () => {
		const { text } = update(FILE, METADATA, { doi: '10.1000/1', code: 'https://example.org/' });
		expect(Object.keys(readMatter(text)).slice(0, 6)).toEqual(['title', 'authors', 'year', 'venue', 'doi', 'code']);
	});
	test('that was written by hand stays, and the difference is told', () => {
		const edited = FILE.replace('J. Ex.', 'Journal of Examples # sic');
		const { text, kept } = update(edited, METADATA, { venue: 'J. Examples' });
		expect(text).toBe(edited);
		expect(kept).toEqual([{ field: 'venue', from: 'Journal of Examples', to: 'J. Examples' }]);
	});
	test('that was written by hand is not spoken of while the library says what it said', () => {
		expect(update(FILE.replace('J. Ex.', 'Journal of Examples'), METADATA, {}).kept).toEqual([]);
	});
	test('that was taken out by hand stays out', () => {
		const edited = FILE.replace('venue: J. Ex.\n', '');
		expect(update(edited, METADATA, {})).toEqual({ text: edited, changes: [], kept: [] });
	});
	test('that the library lost stays', () => {
		const { venue: _, ...rest } = METADATA;
		expect(updatePaper(FILE, toSnapshotMetadata(METADATA), rest)?.text).toBe(FILE);
	});
	test('of a file that no import wrote is added where it lacks and never replaced', () => {
		const { text, changes, kept } = update('---\ntitle: Mine\ncite: x\n---\nBody\n', undefined, {});
		expect(changes.map(({ field }) => field)).toEqual(['authors', 'year', 'venue']);
		expect(kept.map(({ field }) => field)).toEqual(['title']);
		expect(text).toMatch(/^---\ntitle: Mine\nauthors:\n[\s\S]*cite: x\n---\nBody\n$/);
	});
});

test('a list of authors that became complete loses its mark', () => {
	const base: Metadata = { ...METADATA, authors: ['Ada Person'], authorsComplete: false };
	const file = formatPaper({
		metadata: base,
		kind: 'article',
		themes: [],
		topics: [],
		names: [],
		cite: 'a',
		added: '2026-11-21',
	});
	expect(readMatter(update(file, base, {}).text)).not.toHaveProperty('authorsComplete');
});

test('comments, order, quotes and the body stay as they were written', () => {
	const edited = FILE.replace('year: 2000', "# checked\nyear:   2000 # on paper\nnote: 'x'").replace(
		/---\n$/,
		'---\n\n## Problem\n\nMy  words.\n',
	);
	const { text } = update(edited, METADATA, { venue: 'Other' });
	expect(text).toBe(edited.replace('J. Ex.', 'Other'));
});

test('line ends of other systems stay', () => {
	const { text } = update(FILE.replaceAll('\n', '\r\n'), METADATA, { year: 2001 });
	expect(readMatter(text).year).toBe(2001);
	expect(text.startsWith('---\r\n')).toBe(true);
});

test('a file that cannot be read is left alone', () => {
	expect(updatePaper('no front matter', undefined, METADATA)).toBeUndefined();
	expect(updatePaper('---\na: [\n---\n', undefined, METADATA)).toBeUndefined();
});

test('the snapshot reads back what it wrote, and an unreadable one is empty', () => {
	const snapshot = {
		b: { metadata: toSnapshotMetadata(METADATA), sources: [{ library: 'a.bib', key: 'k' }] },
		a: { metadata: { title: 'x' }, sources: [] },
	};
	expect(parseSnapshot(formatSnapshot(snapshot))).toEqual(snapshot);
	expect(['', '{', '{"papers": 1}', undefined].map(parseSnapshot)).toEqual([{}, {}, {}, {}]);
});
