/** Names of people and institutions as other programs export them: who is one author, and which word is the family name. */
import { describe, expect, test } from 'vitest';
import { type PersonName, parsePersonName } from '../../../src/domain/text/person-name.ts';
import { readEntries } from './fixtures.ts';
import { importText } from './import-papers.ts';

const bibtex = (author: string) => ({
	name: 'x.bib',
	text: `@techreport{a, title={Of stones}, author={${author}}, year=2019}`,
});
const lines = (tag: string, names: readonly string[]) => names.map((name) => `${tag}${name}\n`).join('');
/** A work of these authors in formats that give each a line. */
const LINES: readonly (readonly [format: string, write: (...names: string[]) => { name: string; text: string }])[] = [
	[
		'RIS',
		(...names) => ({
			name: 'x.ris',
			text: `TY  - RPRT\n${lines('AU  - ', names)}TI  - Of stones\nPY  - 2019\nER  - \n`,
		}),
	],
	['Refer', (...names) => ({ name: 'x.enw', text: `%0 Report\n${lines('%A ', names)}%T Of stones\n%D 2019\n` })],
	['RefWorks', (...names) => ({ name: 'x.txt', text: `RT Report\n${lines('A1 ', names)}T1 Of stones\nYR 2019\n` })],
];

function readAuthors(file: { readonly name: string; readonly text: string }): readonly PersonName[] {
	return (readEntries(file).entries[0]?.metadata.authors ?? []).map(parsePersonName);
}

describe('suffixes', () => {
	test.each([
		['Forney Jr, G David', { family: 'Forney', given: 'G David', suffix: 'Jr' }],
		['Gates III, William H.', { family: 'Gates', given: 'William H.', suffix: 'III' }],
		['Griffey Jr., Ken', { family: 'Griffey', given: 'Ken', suffix: 'Jr.' }],
		['{Griffey, Jr.}, Ken', { family: 'Griffey', given: 'Ken', suffix: 'Jr.' }],
		['C.-C. {Chang Jr.}', { family: 'Chang', given: 'C.-C.', suffix: 'Jr.' }],
		['van der Berg III, Anna', { family: 'Berg', given: 'Anna', particle: 'van der', suffix: 'III' }],
		['García Márquez Jr., Gabriel', { family: 'García Márquez', given: 'Gabriel', suffix: 'Jr.' }],
		['Hanson, 3rd, C. William', { family: 'Hanson', given: 'C. William', suffix: '3rd' }],
		['C. William Hanson 3rd', { family: 'Hanson', given: 'C. William', suffix: '3rd' }],
		['Gates, Jr.', { family: 'Gates', suffix: 'Jr.' }],
		['Ivanov, II', { family: 'Ivanov', given: 'II' }],
	])('%s in BibTeX', (text, { ...parts }) => {
		const { printed: _, ...name } = readAuthors(bibtex(text))[0] ?? {};
		expect(name).toEqual(parts);
	});

	test.each(LINES)('in %s', (_, write) => {
		expect(readAuthors(write('Forney Jr., G. David', 'King, Martin Luther, Jr.'))).toMatchObject([
			{ family: 'Forney', given: 'G. David', suffix: 'Jr.' },
			{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
		]);
	});

	test.each([
		['FAU - Hanson, C William 3rd', { family: 'Hanson', given: 'C William', suffix: '3rd' }],
		['FAU - Smith, Robert Jr', { family: 'Smith', given: 'Robert', suffix: 'Jr' }],
		['FAU - Smith, Robert V', { family: 'Smith', given: 'Robert V' }],
		['FAU - Ivanov, I I', { family: 'Ivanov', given: 'I I' }],
		['AU  - Hanson CW 3rd', { family: 'Hanson', given: 'CW', suffix: '3rd' }],
		['AU  - King ML II', { family: 'King', given: 'ML', suffix: 'II' }],
		['AU  - King ML III', { family: 'King', given: 'ML', suffix: 'III' }],
		['AU  - Ivanov IV', { family: 'Ivanov', given: 'IV' }],
	])('%s of MEDLINE', (line, parts) => {
		const text = `PMID- 1\nTI  - A title.\n${line}\nJT  - Journal of Examples\nDP  - 2015 Aug 7\nPT  - Journal Article\n`;
		const { printed: _, ...name } = readAuthors({ name: 'x.nbib', text })[0] ?? {};
		expect(name).toEqual(parts);
	});

	test('a paper is the same whichever way a library writes them', () => {
		const papers = importText(
			'@article{a, title={A Study of Drains and Pipes}, author={Forney Jr, G David}, year={2002}, journal={Journal of Taps}}\n' +
				'@article{b, title={A study of drains and pipes}, author={Forney, Jr., G. D.}, year={2002}, journal={J. Taps}}',
		);
		expect(papers.map(({ authors }) => authors)).toEqual([['G David Forney Jr']]);
	});
});
