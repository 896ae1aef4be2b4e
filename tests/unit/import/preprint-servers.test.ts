/** Preprints that name their server, in whichever field and under whichever type: without a type of their own in most formats. */
import { describe, expect, test } from 'vitest';
import { readEntries } from './fixtures.ts';

function readMetadata(name: string, text: string) {
	return readEntries({ name, text }).entries[0]?.metadata;
}

describe('an article in a server of preprints is one, whoever runs that', () => {
	test.each([
		['bioRxiv', 'bioRxiv'],
		['bioRxiv : the preprint server for biology', 'bioRxiv'],
		['medRxiv', 'medRxiv'],
		['SSRN Electronic Journal', 'SSRN'],
		['Social Science Research Network', 'SSRN'],
		['PsyArXiv', 'PsyArXiv'],
		['SocArXiv Papers', 'SocArXiv'],
		['Research Square', 'Research Square'],
		['OSF Preprints', 'OSF Preprints'],
		['Preprints.org', 'Preprints.org'],
		['EarthArXiv', 'EarthArXiv'],
		['JMIR Preprints', 'JMIR Preprints'],
	])('%s', (journal, server) => {
		const entry = `@article{a, title={Of stones}, journal={${journal}}, publisher={Stone Laboratory}, pages={2021.01.02.425001}, year={2021}}`;
		const metadata = readMetadata('x.bib', entry);
		expect(metadata?.publication).toEqual({
			type: 'preprint',
			year: 2021,
			number: '2021.01.02.425001',
			publisher: server,
		});
		expect(metadata?.venue).toBeUndefined();
	});
});

const ris = (type: string, ...lines: readonly string[]) =>
	`TY  - ${type}\nTI  - Of stones\n${lines.join('\n')}\nER  - \n`;

test.each([
	['x.bib', '@misc{a, title={Of stones}, publisher={PsyArXiv}}', 'PsyArXiv'],
	['x.bib', '@misc{a, title={Of stones}, howpublished={OSF Preprints}}', 'OSF Preprints'],
	['x.bib', '@online{a, title={Of stones}, eprint={2021.01.02.425001}, eprinttype={bioRxiv}}', 'bioRxiv'],
	['x.bib', '@techreport{a, title={Of stones}, institution={Research Square}, type={Preprint}}', 'Research Square'],
	['x.bib', '@article{a, title={Of stones}, doi={10.1101/2021.01.02.425001}}', undefined],
	['x.bib', '@article{a, title={Of stones}, doi={10.2139/ssrn.3456789}}', undefined],
	['x.bib', '@article{a, title={Of stones}, doi={10.31730/osf.io/ab12c}}', undefined],
	['x.bib', '@article{a, title={Of stones}, journal={Available at SSRN 3422177}}', 'SSRN'],
	['x.ris', ris('JOUR', 'T2  - bioRxiv', 'PB  - Cold Spring Harbor Laboratory'), 'bioRxiv'],
	['x.ris', ris('GEN', 'T2  - medRxiv'), 'medRxiv'],
	['x.ris', ris('RPRT', 'PB  - Social Science Research Network'), 'SSRN'],
	['x.json', '[{"type":"article-journal","id":"a","title":"Of stones","container-title":"medRxiv"}]', 'medRxiv'],
	[
		'x.json',
		'[{"type":"posted-content","title":["Of stones"],"publisher":"Cold Spring Harbor Laboratory","institution":[{"name":"bioRxiv"}],"DOI":"10.1101/2021.01.02.425001"}]',
		'bioRxiv',
	],
])('%s %s is a preprint', (name, text, server) => {
	const publication = readMetadata(name, text)?.publication;
	expect([publication?.type, publication?.publisher]).toEqual(['preprint', server]);
});

test.each([
	['@article{a, title={Of stones}, journal={Genome Research}, doi={10.1101/gr.123456.111}}', 'article'],
	['@article{a, title={Of stones}, doi={10.1101/gr.123456.111}}', 'article'],
	['@article{a, title={Of stones}, journal={Stone Letters}, doi={10.1101/2021.01.02.425001}}', 'article'],
	['@inproceedings{a, title={Of stones}, booktitle={Stones 2021}, publisher={bioRxiv}}', 'paper'],
	['@dataset{a, title={Of stones}, publisher={Zenodo}}', 'dataset'],
	['@misc{a, title={Of stones}, doi={10.5281/zenodo.123456}}', 'other'],
])('%s is what it says', (text, type) => {
	expect(readMetadata('x.bib', text)?.publication?.type).toBe(type);
});

test('the beginning of its number is no range of pages, as Google Scholar has it', () => {
	const entry = '@article{a, title={Of stones}, journal={bioRxiv}, pages={2020--01}, year={2020}}';
	expect(readMetadata('x.bib', entry)?.publication).toEqual({ type: 'preprint', year: 2020, publisher: 'bioRxiv' });
	const inJournal = entry.replace('bioRxiv', 'Stones');
	expect(readMetadata('x.bib', inJournal)?.publication).toMatchObject({ type: 'article', pages: '2020-01' });
});
