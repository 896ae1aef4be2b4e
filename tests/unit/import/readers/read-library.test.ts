import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../../src/domain/corpus/problem.ts';
import { insertPlaceholders } from '../../../../src/domain/import/readers/bibtex/placeholders.ts';
import { decodeLibrary } from '../../../../src/domain/import/readers/decode-library.ts';
import { readLibrary } from '../../../../src/domain/import/readers/read-library.ts';
import { FIXTURES, loadFixture, readEntries } from '../fixtures.ts';

const EXPECTED = join(FIXTURES, 'expected');

describe('a library of each flavour gives exactly the expected metadata', () => {
	test.each(readdirSync(EXPECTED))('%s', (file) => {
		const wanted: unknown = JSON.parse(readFileSync(join(EXPECTED, file), 'utf8'));
		const { format, entries, problems, warnings } = readEntries(loadFixture(file.replace(/\.json$/, '')));
		expect({
			format,
			entries: entries.map(({ key, line, metadata, keywords }) => ({ key, line, ...metadata, keywords })),
			problems: [...problems, ...warnings].map(
				(problem) => `${problem.line} ${problem.field}: ${describeProblem(problem)}`,
			),
		}).toEqual(wanted);
	});
});

test('every fault names its file, its line, its entry and what to do', () => {
	const { problems } = readEntries(loadFixture('nasty.bib'));
	expect(problems.map(({ file, line, field, fix }) => `${file}:${line} ${field}: ${fix}`)).toMatchInlineSnapshot(`
		[
		  "nasty.bib:16 unbalanced: count the braces of the field on line 16 and close the one that is left open",
		  "nasty.bib:20 early: take out the } on line 20 that closes the entry before its last field",
		  "nasty.bib:22 comma: put a comma after each field and pair its braces",
		  "nasty.bib:37 last: count the braces of the field on line 37 and close the one that is left open",
		  "nasty.bib:24 notitle: give it a title, or take it out of the file",
		]
	`);
});

test.each([
	['nothing', ''],
	['prose', 'Dear colleague, please find my papers attached.'],
	['a web page', '<html><body>@misc</body></html>'],
	['a table of other things', 'name,price\nA,2000\n'],
	['JSON of another kind', '{ "name": "x", "version": "1.0.0" }'],
])('%s is of no known format', (_, text) => {
	expect(readLibrary({ name: 'x', text })).toBeUndefined();
});

test.each([
	['UTF-8', new TextEncoder().encode('é')],
	['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9)],
	['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0xe9, 0)],
	['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0xe9)],
	['UTF-16 without a mark', Uint8Array.of(0xe9, 0)],
	['UTF-16 without a mark, big end first', Uint8Array.of(0, 0xe9)],
	['Windows-1252', Uint8Array.of(0xe9)],
])('%s is read as the same text', (_, bytes) => {
	expect(decodeLibrary(bytes).text).toBe('é');
});

test('lines are counted alike, whatever ends them', () => {
	const text = ['@misc{a, title={One}}', '@misc{b, author={No Title}}'];
	for (const end of ['\n', '\r\n', '\r']) {
		const bytes = new TextEncoder().encode(text.join(end));
		const { problems } = readEntries({ name: 'x.bib', text: decodeLibrary(bytes).text });
		expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 b']);
	}
});

test('one entry that is never closed costs no other', () => {
	const text = '@misc{a, title={A {first} paper}}\n@misc{b, title={Open {brace}\n@misc{c, title={The third paper}}\n';
	const { entries, problems } = readEntries({ name: 'x.bib', text });
	expect(entries.map((entry) => entry.key)).toEqual(['a', 'c']);
	expect(problems.map((problem) => problem.field)).toEqual(['b']);
});

const LONG = {
	commands: '\\emph{a} $x$ '.repeat(20_000).trim(),
	formulas: '$x$'.repeat(60_000),
	ties: '~$x$'.repeat(19_000),
};
const MANY_FIELDS = 'abstract note annote addendum extra pubstate series publisher edition'.split(' ');

test.each([
	['spaces after an entry', `@misc{a, title={A title}}${' '.repeat(30_000)}`, {}],
	[
		'spaces between names',
		`@misc{a, title={A title}, author={A. B${' '.repeat(30_000)}and C. D}}`,
		{ authors: ['A. B', 'C. D'] },
	],
	['a long field of TeX', `@misc{a, title={A title}, keywords={${'a -- '.repeat(20_000)}}}`, { keywords: ['a', '--'] }],
	[
		'commands and formulas by turns',
		`@misc{a, title={A title}, abstract={${LONG.commands}}}`,
		{ abstract: LONG.commands },
	],
	['formulas and nothing else', `@misc{a, title={A title}, abstract={${LONG.formulas}}}`, { abstract: LONG.formulas }],
	['ties and formulas by turns', `@misc{a, title={A title}, abstract={${LONG.ties}}}`, { abstract: LONG.ties }],
	[
		'commands within commands',
		`@misc{a, title={A title}, abstract={${'\\underline{'.repeat(5000)}a${'}'.repeat(5000)}}}`,
		{ abstract: expect.stringMatching(/^(?:\\underline\{)+a\}+$/) },
	],
	[
		'commands in many fields',
		`@misc{a, title={A title}, ${MANY_FIELDS.map((field) => `${field}={${'\\emph{a} '.repeat(2000)}}`).join(', ')}}`,
		{ abstract: 'a '.repeat(2000).trim() },
	],
])('%s are read', (_, text, expected) => {
	const { entries, problems } = readEntries({ name: 'x.bib', text });
	expect(problems).toEqual([]);
	expect(entries.map(({ key, metadata, keywords }) => ({ key, ...metadata, keywords }))).toEqual([
		{ key: 'a', title: 'A title', keywords: [], publication: { type: 'other' }, ...expected },
	]);
});

test('a key is looked for in the next thousand characters', () => {
	const { problems } = readEntries({ name: 'x.bib', text: `@misc{${' '.repeat(30_000)}a, title={A title}}` });
	expect(problems.map(({ field, message }) => [field, message])).toEqual([['@misc', 'a field lacks its "="']]);
});

test('entries that all refer to each other are each read', () => {
	const keys = Array.from({ length: 100 }, (_, i) => `k${i}`);
	const text = keys.map((key) => `@misc{${key}, title={A title}, xdata={${keys.slice(0, 60).join(',')}}}`).join('\n');
	expect(readEntries({ name: 'x.bib', text }).entries.map(({ key }) => key)).toEqual(keys);
});

test('a list of 10,000 authors is read whole, in pieces of which each has no more names than the parser reads fast', () => {
	const letters = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
	const names = Array.from({ length: 10_000 }, (_, i) => `Person${letters(i)}, Ada B.`);
	const body = `title={A title}, author={${names.join(' and ')}}`;
	const { entries } = readEntries({ name: 'x.bib', text: `@misc{a, ${body}}` });
	expect(entries[0]?.metadata.authors).toEqual(names.map((name) => name.replace(/(.*), (.*)/, '$2 $1')));
	const { text, moreNames } = insertPlaceholders(body, new Set(['title', 'author']));
	const pieces = [text, ...moreNames.map((piece) => piece.text)];
	expect(pieces.map((piece) => piece.split(' and ').length)).toEqual(pieces.map(() => 40));
	expect(pieces).toHaveLength(250);
});

test('long work tells how far it is', () => {
	const text = Array.from({ length: 5 }, (_, i) => `@misc{k${i}, title={Paper ${i}}}`).join('\n');
	const steps: string[] = [];
	readLibrary({ name: 'x.bib', text }, (done, total) => steps.push(`${done}/${total}`));
	expect(steps).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5']);
});
