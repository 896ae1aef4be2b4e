import { expect, test } from 'vitest';
import { findArxivId, findDoi, findUrl } from '../../../../src/domain/import/clean/identifiers.ts';

test.each([
	['arXiv preprint arXiv:2101.00001', '2101.00001'],
	['arXiv:2101.00001v3 [cs.LG]', '2101.00001'],
	['http://arxiv.org/abs/1412.6980', '1412.6980'],
	['https://arxiv.org/pdf/2101.00001v2.pdf', '2101.00001'],
	['https://doi.org/10.48550/arXiv.2101.00001', '2101.00001'],
	['10.48550/ARXIV.2101.00001', '2101.00001'],
	['abs/1412.6980', '1412.6980'],
	['arXiv:math/0309136', 'math/0309136'],
	['arXiv:math.GT/0309136v1', 'math.GT/0309136'],
	['see arXiv: hep-th/9901001.', 'hep-th/9901001'],
	['arXiv:2113.00001', undefined],
	['arXiv:2101.000012', undefined],
	['2101.00001', undefined],
	['pages 1412.6980 to 1413', undefined],
])('in "%s" the arXiv id is %s', (text, id) => {
	expect(findArxivId(text)).toBe(id);
});

test.each([
	['2101.00001v2', '2101.00001'],
	['cs/0101001', 'cs/0101001'],
	['2101.00001 [cs]', '2101.00001'],
	['12345678', undefined],
	['PMC1234567', undefined],
])('a field made for ids that says "%s" gives %s', (text, id) => {
	expect(findArxivId(text, true)).toBe(id);
});

test.each([
	['10.1145/2746539.2746580', '10.1145/2746539.2746580'],
	['https://doi.org/10.1145/2746539.2746580', '10.1145/2746539.2746580'],
	['http://dx.doi.org/10.1002%2F(SICI)1097', '10.1002/(SICI)1097'],
	['doi:10.1000/182.', '10.1000/182'],
	['Science. doi: 10.1126/science.aaa9375.', '10.1126/science.aaa9375'],
	['(see 10.1000/a(b)c)', '10.1000/a(b)c'],
	['10.1002/(SICI)1(199803)19:4<377::AID-JCC1>3.0.CO;2-P', '10.1002/(SICI)1(199803)19:4<377::AID-JCC1>3.0.CO;2-P'],
	[
		'10.1002/(SICI)1(199803)19:4&lt;377::AID-JCC1&gt;3.0.CO;2-P',
		'10.1002/(SICI)1(199803)19:4<377::AID-JCC1>3.0.CO;2-P',
	],
	['10.1007/978-3-030-1\\_2', '10.1007/978-3-030-1_2'],
	['<https://doi.org/10.1000/182>', '10.1000/182'],
	['10.48550/arXiv.2101.00001', undefined],
	['version 10.2', undefined],
	['10.1000/<script>', undefined],
])('in "%s" the DOI is %s', (text, doi) => {
	expect(findDoi(text)).toBe(doi);
});

test.each([
	[['javascript:alert(1)', 'https://example.org/a'], 'https://example.org/a'],
	[['data:text/html,x'], undefined],
	[['mailto:a@example.org'], undefined],
	[['https://user:pass@example.org/'], undefined],
	[['https://example.org/"onclick'], undefined],
	[['/relative', 'example.org'], undefined],
	[['www.example.org/a'], 'https://www.example.org/a'],
])('of %j the link that may stand in content is %s', (candidates, url) => {
	expect(findUrl(candidates)).toBe(url);
});
