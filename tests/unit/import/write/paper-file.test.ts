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

describe('a list of authors that is not the library’s keeps its mark', () => {
	const AUTHORS = ['Ada Person', 'Bo Other', 'Cy Third'];
	const file = '---\ntitle: Mine\nauthors: [Ada Person, Dee Fourth]\nauthorsComplete: false\n---\n';
	test.each<readonly [string, Metadata | undefined]>([
		['where no import wrote it', undefined],
		['where it was edited by hand', { ...METADATA, authors: ['Ada Person'], authorsComplete: false }],
		['where the library still has the old list', { ...METADATA, authors: AUTHORS, authorsComplete: false }],
	])('%s', (_, last) => {
		expect(readMatter(update(file, last, { authors: AUTHORS }).text)).toMatchObject({
			authors: ['Ada Person', 'Dee Fourth'],
			authorsComplete: false,
		});
	});
	test('where the library names no authors', () => {
		const { authors: _, ...rest } = METADATA;
		expect(readMatter(updatePaper(file, undefined, rest)?.text ?? '')).toMatchObject({ authorsComplete: false });
	});
	test('and does not get the mark of the library’s', () => {
		const mine = file.replace('authorsComplete: false\n', '');
		expect(readMatter(update(mine, undefined, { authorsComplete: false }).text)).not.toHaveProperty('authorsComplete');
	});
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

describe('a reference list', () => {
	const IDS = ['arxiv:2101.00001', 'doi:10.1000/a', 'doi:10.1000/b,c', 'openalex:W1', 's2:5'];
	const draft = { kind: 'article', themes: ['t'], topics: [], names: [], cite: 'a', added: '2026-11-21' };
	const cited = (cites: readonly string[]): Metadata => ({ ...METADATA, cites });
	const file = formatPaper({ ...draft, metadata: cited(IDS) });

	test('stands last, in a few lines, and reads back as it was', () => {
		const many = [...IDS, ...Array.from({ length: 40 }, (_, i) => `doi:10.1000/[x]{y}#${i}:`)];
		const text = formatPaper({ ...draft, metadata: cited(many) });
		expect(readMatter(text)['cites']).toEqual(many);
		expect(text.split('\n').every((line) => line.length <= 111)).toBe(true);
		expect(file).toMatch(
			/\ncites: \[\n {2}arxiv:2101\.00001, doi:10\.1000\/a, "doi:10\.1000\/b,c", openalex:W1, s2:5\]\n---\n$/,
		);
	});

	test('takes in what is new and lets go what the library no longer has', () => {
		const now = ['doi:10.1000/a', 's2:5', 'arxiv:2201.00001', 'openalex:W2'];
		const { text, changes } = update(file, cited(IDS), { cites: now });
		expect(readMatter(text)['cites']).toEqual(now);
		expect(changes.map(({ field }) => field)).toEqual(['cites']);
	});

	test('keeps what hands added and took out', () => {
		const edited = file.replace('arxiv:2101.00001, ', 'by-hand, ');
		expect(update(edited, cited(IDS), { cites: IDS }).text).toBe(edited);
		const { text, kept } = update(edited, cited(IDS), { cites: [...IDS, 's2:6'] });
		expect(readMatter(text)['cites']).toEqual(['by-hand', ...IDS.slice(1), 's2:6']);
		expect(kept).toEqual([]);
	});

	test('of another library joins the first, whichever comes last', () => {
		const both = update(file, cited(IDS), { cites: ['openalex:W1', 'openalex:W2'] });
		expect(readMatter(both.text)['cites']).toEqual([...IDS, 'openalex:W2']);
		expect(update(both.text, cited(['openalex:W1', 'openalex:W2']), { cites: IDS.slice(0, 3) }).text).toBe(both.text);
	});

	test('that was taken out by hand stays out; one that a library does not know stays', () => {
		const without = file.replace(/^cites: \[\n.*\n/m, '');
		expect(readMatter(without)).not.toHaveProperty('cites');
		expect(update(without, cited(IDS), { cites: IDS }).text).toBe(without);
		expect(update(file, cited(IDS), {}).text).toBe(file);
	});

	test('is added to a paper that no import wrote, below all else', () => {
		const { text } = update('---\ntitle: Mine\ncite: x\n---\nBody\n', undefined, { cites: IDS });
		expect(Object.keys(readMatter(text)).at(-1)).toBe('cites');
	});

	test('takes one line of the snapshot', () => {
		const snapshot = { a: { metadata: cited(IDS), sources: [] } };
		expect(formatSnapshot(snapshot)).toContain(`"cites": "${IDS.join(' ')}"`);
		expect(parseSnapshot(formatSnapshot(snapshot))).toEqual(snapshot);
	});
});

test('the snapshot reads back what it wrote, and an unreadable one is empty', () => {
	const snapshot = {
		b: { metadata: toSnapshotMetadata(METADATA), sources: [{ library: 'a.bib', key: 'k' }] },
		a: { metadata: { title: 'x' }, sources: [] },
	};
	expect(parseSnapshot(formatSnapshot(snapshot))).toEqual(snapshot);
	expect(['', '{', '{"papers": 1}', undefined].map(parseSnapshot)).toEqual([{}, {}, {}, {}]);
});
