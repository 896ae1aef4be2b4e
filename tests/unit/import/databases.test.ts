/** What databases put into RIS, each in its own way, and what must come of it. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

/** The metadata of one record, whose lines are given without their last one. */
function readRecord(...lines: readonly string[]) {
	const text = `${lines.join('\n')}\nER  - \n`;
	return readEntries({ name: 'x.ris', text }).entries[0]?.metadata;
}

describe('Web of Science', () => {
	test('a paper is in its proceedings, not in the universities of its authors', () => {
		const paper = readRecord(
			'TY  - CPAPER',
			'AU  - Otsuki, M',
			'AU  - Akamatsu, T',
			'A1  - IEEE',
			'TI  - Calls of porpoises',
			'T2  - 2013 IEEE UNDERWATER TECHNOLOGY SYMPOSIUM',
			'C3  - University of Tokyo',
			'PY  - 2013',
			'AN  - WOS:000325300100001',
		);
		expect(paper).toMatchObject({
			authors: ['M Otsuki', 'T Akamatsu'],
			venue: '2013 IEEE UNDERWATER TECHNOLOGY SYMPOSIUM',
			publication: { type: 'paper', container: '2013 IEEE UNDERWATER TECHNOLOGY SYMPOSIUM' },
		});
	});

	test.each([
		['CHAP', ['RB Badayos']],
		['BOOK', ['RB Badayos']],
		['JOUR', ['RB Badayos', 'Soil Survey Team']],
	])('the authors of the volume are none of its part: %s', (type, authors) => {
		const names = ['AU  - Badayos, RB', 'A1  - Soil Survey Team'];
		const place = ['T2  - SOILS OF ISLANDS', 'SP  - 1', 'EP  - 9', 'AN  - WOS:000447949440000'];
		expect(readRecord(`TY  - ${type}`, ...names, 'TI  - The soils of lowlands', ...place)?.authors).toEqual(authors);
	});
});

test('Zotero and EndNote have the proceedings in C3 and the conference in T2', () => {
	const paper = readRecord('TY  - CONF', 'TI  - Calls of porpoises', 'T2  - ICA 2013', 'C3  - Proceedings of Meetings');
	expect(paper).toMatchObject({ venue: 'ICA 2013', publication: { container: 'Proceedings of Meetings' } });
});

test('EBSCO has the translated title of an article in T2', () => {
	const article = readRecord(
		'TY  - JOUR',
		'T1  - Les feux de végétation',
		'T2  - Fires of vegetation',
		'JO  - Revue TED',
		'JF  - Revue TED : Territoires',
		'VL  - 3',
	);
	expect(article?.publication).toMatchObject({ container: 'Revue TED : Territoires', containerShort: 'Revue TED' });
});

describe('ProQuest', () => {
	const OPEN_URL =
		'https://resolver.example.org/?url_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=Of+stones&rft_id=info:doi/10.1000%2Fstones.7';

	test('an article has its page without the subscriber, its month, and no link of a library', () => {
		const article = readRecord(
			'TY  - JOUR',
			'AB  - NA',
			'AN  - 2012345678',
			'AU  - Doe, Jane',
			'T1  - Of stones',
			'JF  - Stone Letters',
			'DA  - Mar 2018',
			'PY  - 2018',
			'CY  - London',
			'DB  - ABI/INFORM Collection',
			'L2  - https://resolver.example.org/?url_ver=Z39.88-2004&rft.atitle=Of+stones&rft.date=2018-03-01',
			'N1  - Copyright - © Stone Press 2018',
			'N1  - Last updated - 2023-11-20',
			'UR  - https://www.proquest.com/docview/2012345678?accountid=14522',
		);
		expect(article).toMatchObject({
			title: 'Of stones',
			year: 2018,
			url: 'https://www.proquest.com/docview/2012345678',
			publication: { type: 'article', container: 'Stone Letters', year: 2018, month: 3, place: 'London' },
		});
		expect(article?.abstract).toBeUndefined();
		expect(article?.publication?.number).toBeUndefined();
	});

	test.each([`L2  - ${OPEN_URL}`, 'N1  - DOI - 10.1000/stones.7', 'DO  - http://dx.doi.org/10.1000/stones.7'])(
		'the DOI is found in %s',
		(line) => {
			const article = readRecord('TY  - JOUR', 'TI  - Of stones', 'JF  - Stone Letters', line);
			expect([article?.doi, article?.url]).toEqual(['10.1000/stones.7', undefined]);
		},
	);

	test('a thesis has its degree, its school and where that is', () => {
		const thesis = readRecord(
			'TY  - THES',
			'AU  - Doe, Jane',
			'A3  - Poe, Tim',
			'T1  - Of stones',
			'CY  - United States -- Illinois',
			'M3  - Ph.D.',
			'PB  - University of Stones',
			'PY  - 2019',
			'SN  - 978-3-16-148410-0',
			'N1  - Dissertation/thesis number - 28095427',
		);
		expect(thesis?.publication).toEqual({
			type: 'thesis',
			year: 2019,
			place: 'Illinois, United States',
			institution: 'University of Stones',
			genre: 'PhD thesis',
			isbn: '978-3-16-148410-0',
		});
	});

	test('the names of a book whose last one says so are its editors', () => {
		const book = readRecord('TY  - BOOK', 'AU  - Asano, Kota', 'AU  - Takada, Mitsuo eds', 'TI  - Of towns');
		expect([book?.authors, book?.publication?.editors]).toEqual([undefined, ['Kota Asano', 'Mitsuo Takada']]);
	});
});

test('Embase has the short name of a journal in JO', () => {
	const article = readRecord('TY  - JOUR', 'TI  - Scales', 'JF  - Nature Communications', 'JO  - Nat. Commun.');
	expect(article?.publication).toMatchObject({ container: 'Nature Communications', containerShort: 'Nat. Commun.' });
});

describe('names in A2 of an article', () => {
	test.each([
		['an editor', ['A2  - Doe, Jane', 'A2  - Roe, Ann'], ['Jane Doe', 'Ann Roe']],
		['an editor with a suffix', ['A2  - Doe, Jane, Jr.'], ['Jane Doe Jr.']],
		['everyone whom it cites', ['A2  - Achenbach, T., Rescorla, L., Bischof, N.L., Rapee, R.M.'], undefined],
		['the members of a group', ['A2  - Research Network', 'DB  - Ovid MEDLINE(R) <2023>'], undefined],
	])('%s', (_, lines, editors) => {
		const article = readRecord('TY  - JOUR', 'TI  - Of words', 'JF  - Child Development', ...lines);
		expect(article?.publication?.editors).toEqual(editors);
	});
});

test.each([
	['THES', ['IS  - 5-B(E)', 'SN  - 0419-4217'], { type: 'thesis', number: '5-B(E)', issn: '0419-4217' }],
	['RPRT', ['SN  - TR-17'], { type: 'report', number: 'TR-17' }],
	['RPRT', ['IS  - 17', 'SN  - 1234-5678'], { type: 'report', number: '17', issn: '1234-5678' }],
])('an ISSN is no number of a %s', (type, lines, publication) => {
	const found = readRecord(`TY  - ${type}`, 'TI  - Gambling', 'AU  - Doe, J.', ...lines);
	expect(found?.publication).toMatchObject(publication);
});

test('a letter in a journal is an article, one in no journal is not', () => {
	const lines = ['TY  - PCOMM', 'TI  - A letter of note', 'AU  - Doe, J.'];
	expect(readRecord(...lines, 'JF  - New Phytologist', 'VL  - 3')?.publication?.type).toBe('article');
	expect(readRecord(...lines)?.publication?.type).toBe('other');
});

test.each([
	['DATA', 'JF', 'Figshare', { type: 'dataset', publisher: 'figshare' }],
	['DATA', 'T2', 'Zenodo (CERN)', { type: 'dataset', publisher: 'Zenodo' }],
	['COMP', 'PB', 'Zenodo', { type: 'software', publisher: 'Zenodo' }],
	['JOUR', 'JF', 'medRxiv', { type: 'preprint', publisher: 'medRxiv' }],
])('what is in an archive names it: %s in %s', (type, tag, archive, publication) => {
	expect(readRecord(`TY  - ${type}`, 'TI  - All the rows', `${tag}  - ${archive}`)?.publication).toEqual(publication);
});

describe('names of journals that begin like a remark', () => {
	test.each([
		'Manuscripta Mathematica',
		'Manuscript Cultures',
		'Online Information Review',
		'Online Social Networks and Media',
		'Submittedness Studies',
		'Availability and Access',
	])('%s is one', (journal) => {
		const article = readRecord('TY  - JOUR', 'TI  - Of words', `JF  - ${journal}`);
		expect(article).toMatchObject({ venue: journal, publication: { container: journal } });
	});

	test.each([
		'manuscript',
		'Manuscript in preparation',
		'Manuscript submitted for publication',
		'Submitted to Nature',
		'Online',
		'Online first',
		'Available at: https://example.org',
		'Available online at https://example.org',
		'Under review at ICLR',
		'Unpublished',
		'To appear',
	])('"%s" is none', (remark) => {
		expect(readRecord('TY  - GEN', 'TI  - Of words', `T2  - ${remark}`)?.venue).toBeUndefined();
	});
});

test.each([
	['article', 'Article', undefined],
	['inproceedings', 'Proceedings Paper', undefined],
	['article', 'Article; Early Access', undefined],
	['techreport', 'Technical Report', 'Technical Report'],
	['thesis', 'PhD thesis', 'PhD thesis'],
])('the kind of a %s is none where it only says what it is: %s', (type, kind, genre) => {
	const text = `@${type}{a, title={Of words}, type={${kind}}}`;
	expect(readEntries({ name: 'x.bib', text }).entries[0]?.metadata.publication?.genre).toBe(genre);
});

describe('Cochrane, by Ovid', () => {
	const OVID = 'L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&PAGE=reference&D=cctr&NEWS=N&AN=CN-01413174';

	test('what has a volume and an ISSN is an article, though its type is electronic; a link that needs a subscription is none', () => {
		const article = readRecord(
			'TY  - ELEC',
			'T1  - Of stones',
			'A1  - Achterbergh RCA, Safren SA, de Vries HJC',
			'Y1  - 2017//',
			'JA  - BMC stones',
			'VL  - 17',
			'IS  - 1',
			'SP  - 398',
			'SN  - 1471-2334',
			OVID,
		);
		expect(article).toEqual({
			title: 'Of stones',
			authors: ['RCA Achterbergh', 'SA Safren', 'HJC de Vries'],
			year: 2017,
			venue: 'BMC stones',
			publication: {
				type: 'article',
				container: 'BMC stones',
				year: 2017,
				volume: '17',
				issue: '1',
				pages: '398',
				issn: '1471-2334',
			},
		});
	});

	test('the number of a registered trial is no author, and its longer title no journal', () => {
		const trial = readRecord(
			'TY  - ELEC',
			'T1  - Of stones',
			'T2  - Of Stones: a Randomized Controlled Trial',
			'A1  - NCT04381559',
			'JA  - https://clinicaltrials.gov/show/NCT04381559',
			OVID,
		);
		expect(trial).toEqual({
			title: 'Of stones',
			url: 'https://clinicaltrials.gov/show/NCT04381559',
			publication: { type: 'webpage' },
		});
	});
});

test.each([
	['PsycInfo', ['SP  - No-Specified'], {}],
	['ProQuest', ['SP  - 2075-9'], { pages: '2075-2079' }],
	['a range that is none', ['SP  - 128-13'], { pages: '128-13' }],
	['Embase', ['SP  - 3', 'PB  - Routledge (E-mail: info@example.org)'], { pages: '3', publisher: 'Routledge' }],
])('%s: pages and publishers as they should be', (_, lines, place) => {
	const article = readRecord('TY  - JOUR', 'TI  - Of stones', 'JF  - Stones. Conference: 1st of Stones', ...lines);
	expect(article?.publication).toEqual({ type: 'article', container: 'Stones', ...place });
});

test('a name that looks like a company is one where no other name of the list is written so', () => {
	const authors = (...names: readonly string[]) =>
		readRecord('TY  - JOUR', 'TI  - Of stones', ...names.map((name) => `AU  - ${name}`))?.authors;
	expect(authors('Safren SA', 'Mayer KH')).toEqual(['SA Safren', 'KH Mayer']);
	expect(authors('Siemens AG')).toEqual(['Siemens AG']);
});

describe('PsycInfo, by Ovid', () => {
	const CITED = [
		'M1  - Brown, I. S. (1984). Development of a scale to measure stones. J Stones, 20, 255-63. http://dx.doi.org/10.1080/00224498409551224',
		'M1  - Stall, R. (2003). Association of stones and other stones. Stones, 93, 939-942.',
	];

	test('the works that it cites give it no DOI: they are its references', () => {
		const article = readRecord('TY  - JOUR', 'T1  - Of stones', 'JF  - Stones', 'VL  - 3', ...CITED);
		expect(article).toEqual({
			title: 'Of stones',
			venue: 'Stones',
			publication: { type: 'article', container: 'Stones', volume: '3' },
			cites: ['doi:10.1080/00224498409551224'],
		});
	});

	test('a chapter is none of a journal, and its editors are those who are marked so', () => {
		const chapter = readRecord(
			'TY  - JOUR',
			'T1  - Of stones',
			'T2  - Yearbook of stones and hills, 2012.',
			'T3  - Human stones and development.',
			'A1  - Klein, Hugh',
			'A2  - Bensley, Bernstein, Brennan, Brown',
			'A3  - Merrick, Joav [Ed]',
			'SN  - 978-1-62808-078-0 (Hardcover)',
		);
		expect(chapter?.publication).toEqual({
			type: 'chapter',
			container: 'Yearbook of stones and hills, 2012',
			series: 'Human stones and development',
			isbn: '978-1-62808-078-0',
			editors: ['Joav Merrick'],
		});
	});
});

test('EndNote has the issue of an article in M1', () => {
	const read = (...lines: readonly string[]) =>
		readRecord('TY  - JOUR', 'TI  - Of stones', 'T2  - Stones', 'M1  - 3', ...lines)?.publication;
	expect(read('VL  - 39')).toMatchObject({ volume: '39', issue: '3' });
	expect(read('VL  - 39', 'IS  - 4')).toMatchObject({ volume: '39', issue: '4' });
	expect(read()).toEqual({ type: 'article', container: 'Stones' });
});

test('the Cochrane Library has numbers of other databases in C3', () => {
	const lines = ['TY  - JOUR', 'TI  - Of stones', 'JA  - Stones', 'C3  - PUBMED 38407106,EMBASE 643589775'];
	expect(readRecord(...lines)?.publication).toEqual({ type: 'article', container: 'Stones' });
});

test('PsycNet has the PMID in RIS', () => {
	const text = 'TY  - JOUR\nPMID  - 33355555\nTI  - Of stones\nAU  - Doe, Jane\nER  - \n';
	const { format, entries, problems } = readEntries({ name: 'x.ris', text });
	expect([format, problems, entries.map(({ metadata }) => metadata.title)]).toEqual(['RIS', [], ['Of stones']]);
});

test.each([
	['EBSCO', ['SP  - N.PAG', 'EP  - N.PAG'], {}],
	['Ovid', ['SP  - No', 'EP  - Specified'], {}],
	['Wiley', ['SP  - no', 'EP  - no'], {}],
	['Ovid MEDLINE', ['VL  - 3', 'IS  - uj0, 0330500'], { volume: '3' }],
	['AGRIS', ['VL  - v. 40', 'IS  - núm. 3'], { volume: '40', issue: '3' }],
	['J-STAGE', ['VL  - 第12巻', 'IS  - 第3号'], { volume: '12', issue: '3' }],
	['KCI', ['VL  - 제12권', 'IS  - 제3호'], { volume: '12', issue: '3' }],
])('%s: no words for numbers', (_, lines, place) => {
	const article = readRecord('TY  - JOUR', 'TI  - Of stones', 'JF  - Stones', ...lines);
	expect(article?.publication).toEqual({ type: 'article', container: 'Stones', ...place });
});

test.each([
	['Miesel, JR', 'JR Miesel'],
	['Abella, SR', 'SR Abella'],
	['Eberth D A', 'D A Eberth'],
	['Sneha, null', 'Sneha'],
	['The Lancet, null', 'The Lancet'],
])('the author "%s" is %s', (written, name) => {
	expect(readRecord('TY  - JOUR', 'TI  - Of stones', `AU  - ${written}`)?.authors).toEqual([name]);
});

test('a particle within given names belongs to them, one at their end to the family name', () => {
	const written = ['Pérez-García, María del Carmen', 'Costa, António da Silva', 'Gogh, Vincent van', 'Cun, Yann Le'];
	expect(readRecord('TY  - JOUR', 'TI  - Of stones', ...written.map((name) => `AU  - ${name}`))?.authors).toEqual([
		{ given: 'María del Carmen', family: 'Pérez-García' },
		{ given: 'António da Silva', family: 'Costa' },
		'Vincent van Gogh',
		'Yann Le Cun',
	]);
});

test('EndNote has the short name of a journal and the whole one the other way round', () => {
	const place = ['T2  - J Exp Med', 'J2  - The Journal of experimental medicine'];
	expect(readRecord('TY  - JOUR', 'TI  - Of stones', ...place)?.publication).toEqual({
		type: 'article',
		container: 'The Journal of experimental medicine',
		containerShort: 'J Exp Med',
	});
});

test('EndNote XML has raised text in elements of its own', () => {
	const style = (text: string, face = 'normal') => `<style face="${face}" font="default">${text}</style>`;
	const title = `${style('Growth from 10')}${style('5', 'superscript')}${style(' of H')}${style('2', 'subscript')}${style('O')}`;
	const text = `<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>${title}</title></titles></record></records></xml>`;
	expect(readEntries({ name: 'x.xml', text }).entries[0]?.metadata.title).toBe('Growth from 10⁵ of H₂O');
});
