/** Works of one title in different years: which are one work, and which are not. */
import { expect, test } from 'vitest';
import { mergeEntries } from '../../../../src/domain/import/merge/merge-entries.ts';
import { planImport } from '../../../../src/domain/import/plan-import.ts';
import { read, readText } from '../fixtures.ts';

const TITLE = 'A telling title of a work';
const AUTHOR = 'author={Duda, Richard and Hart, Peter}';
/** Two entries, `a` and `b`, of this title. */
const both = (type: string, a: string, b: string, title = TITLE) =>
	`@${type}{a, title={${title}}, ${a}}\n@${type}{b, title={${title}}, ${b}}\n`;

function merge(text: string): readonly string[] {
	return mergeEntries(readText(text)).map((group) => group.entries.map(({ key }) => key).join(' '));
}

const OUTLOOK = 'author={{International Monetary Fund}}, institution={IMF}';
const CONFERENCE = 'Proceedings of the International Conference on Machine Learning';
const HANDBOOK = `${AUTHOR}, booktitle={The Handbook}`;

test.each([
	[
		'numbered reports of a body',
		both('techreport', `${OUTLOOK}, number={WEO-18}, year=2018`, `${OUTLOOK}, number={WEO-19}, year=2019`),
	],
	['yearly reports of a body', both('techreport', `${OUTLOOK}, year=2018`, `${OUTLOOK}, year=2019`)],
	[
		'yearly reports without authors',
		both('techreport', 'institution={WHO}, year=2018', 'institution={WHO}, year=2019'),
	],
	[
		'numbered reports by one person',
		both(
			'techreport',
			'author={Poe, Ann}, institution={MIT}, number={TR-17}, year=1990',
			'author={Poe, Ann}, institution={MIT}, number={TR-23}, year=1991',
		),
	],
	[
		'parts of a standard',
		both(
			'manual',
			'author={{ISO}}, number={ISO 9241-11:2018}, year=2018',
			'author={{ISO}}, number={ISO 9241-210:2019}, year=2019',
		),
	],
	[
		'proceedings with other editors and ISBN',
		both(
			'proceedings',
			'editor={Dy, J.}, year=2018, isbn={978-1-5108-6796-3}',
			'editor={Chaudhuri, K.}, year=2019, isbn={978-1-5108-8698-8}',
			CONFERENCE,
		),
	],
	['proceedings with other editors', both('proceedings', 'editor={Dy, J.}', 'editor={Chaudhuri, K.}', CONFERENCE)],
	['proceedings without editors', both('proceedings', 'year=2018', 'year=2019', CONFERENCE)],
	['editions of a book', both('book', `${AUTHOR}, edition={2}, year=2000`, `${AUTHOR}, edition={3rd}, year=2002`)],
	[
		'editions of a book that first appeared long before',
		both('book', `${AUTHOR}, edition=2, date=2000, origdate=1973`, `${AUTHOR}, edition=3, date=2009, origdate=1973`),
	],
	[
		'books with ISBNs of their own',
		both('book', `${AUTHOR}, year=2000, isbn={978-0-471-05669-0}`, `${AUTHOR}, year=2002, isbn={0-471-42977-X}`),
	],
	[
		'chapters of two editions',
		both('incollection', `${HANDBOOK}, edition=1, year=2000`, `${HANDBOOK}, edition=2, year=2002`),
	],
	...[
		['WMT 2018', 'WMT 2019'],
		['WMT18', 'WMT19'],
		['Third Conference on Translation', 'Fourth Conference on Translation'],
		['Proceedings of the Twenty-Eighth AAAI Conference, 2018', 'Proceedings of the 29th AAAI Conference, 2019'],
	].map(([one, other]) => [
		`papers in ${one} and ${other}`,
		both('inproceedings', `${AUTHOR}, booktitle={${one}}, year=2018`, `${AUTHOR}, booktitle={${other}}, year=2019`),
	]),
	[
		'proceedings, and a paper by one of their editors that was given their DOI',
		`@proceedings{a, title={${CONFERENCE}}, editor={Dy, J.}, doi={10.1000/1}}
@inproceedings{b, title={On lenses}, author={Dy, J.}, doi={10.1000/1}}`,
	],
])('%s are two', (_, text) => {
	expect(merge(text)).toEqual(['a', 'b']);
});

test.each([
	[
		'a book with the ISBNs of print and screen',
		both('book', `${AUTHOR}, year=2000, isbn={978-0-471-05669-0}`, `${AUTHOR}, year=2000, isbn={978-0-471-42977-7}`),
	],
	[
		'a book with its ISBN of ten and of thirteen digits',
		both('book', `${AUTHOR}, year=2000, isbn={0-306-40615-2}`, `${AUTHOR}, year=2001, isbn={978-0-306-40615-7}`),
	],
	[
		'an edition in two spellings',
		both('book', `${AUTHOR}, edition=2, year=2000`, `${AUTHOR}, edition={2nd ed.}, year=2001`),
	],
	[
		'a number in two spellings',
		both('techreport', `${AUTHOR}, number={TR-2000-07}, year=2000`, `${AUTHOR}, number={7}, year=2001`),
	],
	[
		'a working paper in two series',
		both(
			'techreport',
			`${AUTHOR}, institution={IZA}, number={10045}, year=2016`,
			`${AUTHOR}, institution={CEPR}, number={11520}, year=2017`,
		),
	],
	[
		'a paper of a workshop and of a conference',
		both(
			'inproceedings',
			`${AUTHOR}, booktitle={Workshop on Lenses 2018}, year=2018, isbn={978-1-5108-6796-3}`,
			`${AUTHOR}, booktitle={Conference on Optics 2019}, year=2019, isbn={978-1-5108-8698-8}`,
		),
	],
	[
		'a paper whose meeting is named with and without its year',
		both('inproceedings', `${AUTHOR}, booktitle={WMT 2018}, year=2018`, `${AUTHOR}, booktitle={WMT}, year=2019`),
	],
	[
		'a paper, once with the editors of its volume alone',
		both('inproceedings', `${AUTHOR}, year=2018`, 'editor={Dy, J.}, year=2018'),
	],
	['proceedings whose editors stand as authors', both('proceedings', 'author={Dy, J.}', 'editor={Dy, J.}', CONFERENCE)],
	[
		'a preprint and the report that it came out as',
		`@misc{b, title={${TITLE}}, ${OUTLOOK}, eprint={1801.00001}, archiveprefix={arXiv}, year=2018}
@techreport{a, title={${TITLE}}, ${OUTLOOK}, number={19}, year=2019}`,
	],
])('%s is one', (_, text) => {
	expect(merge(text)).toEqual(['a b']);
});

test('works that were kept apart stay apart when their library is imported again', () => {
	const text = [2018, 2019, 2020]
		.map((year) => `@techreport{weo${year}, title={World Economic Outlook}, ${OUTLOOK}, year=${year}}\n`)
		.join('');
	const file = { name: 'library.bib', text };
	const libraries = [{ file, read: read(file) }];
	const settings = { libraries, today: '2026-11-21', withAbstracts: true };
	const { writes, report } = planImport({ ...settings, files: [], snapshot: undefined });
	expect(report.added).toHaveLength(3);
	const snapshot = writes.find(({ path }) => path === 'imports.json')?.text;
	const files = writes.filter(({ path }) => path !== 'imports.json');
	const again = planImport({ ...settings, files, snapshot }).report;
	expect(again).toMatchObject({ added: [], updated: [], merged: [], unchanged: 3 });
});
