import { expect, test } from 'vitest';
import { findArxivId, findDoi, listOwnIds } from '../../../../src/domain/import/clean/identifiers.ts';

test.each([
	['arXiv preprint arXiv:2101.00001', '2101.00001'],
	['arXiv preprint math/0309136v2', 'math/0309136'],
	['arXiv preprint cond-mat/0012345', 'cond-mat/0012345'],
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
	['https://www.frontiersin.org/articles/10.3389/fpsyg.2015.01997/full', '10.3389/fpsyg.2015.01997'],
	['https://www.frontiersin.org/articles/10.3389/fpsyg.2015.01997/full?utm=1#h2', '10.3389/fpsyg.2015.01997'],
	['10.3389/fpsyg.2015.01997/full', '10.3389/fpsyg.2015.01997'],
	['https://www.mdpi.com/doi/10.3390/s20051234/htm', '10.3390/s20051234'],
	['https://onlinelibrary.wiley.com/doi/reader/10.1111/cogs.12345', '10.1111/cogs.12345'],
	['https://academic.example.org/10.1093/x/abc123/tables', '10.1093/x/abc123'],
	['https://onlinelibrary.wiley.com/doi/abs/10.1002/bimj.201700129/pdf', '10.1002/bimj.201700129'],
	['https://dl.acm.org/doi/pdf/10.1145/3442188.3445922?download=true', '10.1145/3442188.3445922'],
	['https://dl.acm.org/citation.cfm?doi=10.1145/2746539.2746580&coll=1', '10.1145/2746539.2746580'],
	['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001', '10.1371/journal.pone.0000001'],
	['https://link.springer.com/content/pdf/10.1007/s00222-019-00876-1.pdf', '10.1007/s00222-019-00876-1'],
	['https://www.tandfonline.com/doi/full/10.1080/01621459.2017.1285773;jsessionid=A1', '10.1080/01621459.2017.1285773'],
	['https://www.biorxiv.org/content/10.1101/2020.01.30.927871v1.full.pdf', '10.1101/2020.01.30.927871'],
	['10.1101/2020.01.30.927871v2', '10.1101/2020.01.30.927871'],
	['https://www.pnas.org/content/pnas/10.1073/pnas.1611835114.full.pdf+html', '10.1073/pnas.1611835114'],
	['https://iopscience.iop.org/article/10.1088/1742-5468/ab3985/meta', '10.1088/1742-5468/ab3985'],
	['https://doi.org/10.1007%2F978-3-030-49186-4_1', '10.1007/978-3-030-49186-4_1'],
	['https://doi.org/10.21203/rs.3.rs-100956/v1', '10.21203/rs.3.rs-100956/v1'],
	['10.26434/chemrxiv-2021-abcde-v2', '10.26434/chemrxiv-2021-abcde-v2'],
	[
		'10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
		'10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
	],
	['10.5555/about/abstracts', '10.5555/about/abstracts'],
])('what follows the DOI in "%s" is cut off: %s', (text, doi) => {
	expect(findDoi(text)).toBe(doi);
});

test.each([
	['arXiv:1706.00001', true],
	['arXiv: 1706.00001 [cs]', true],
	['arXiv preprint arXiv:1706.00001', true],
	['Preprint, arXiv:cs.LG/0601001v2', true],
	['https://arxiv.org/abs/1706.00001v2', true],
	['doi: 10.1000/182', true],
	['https://doi.org/10.1000/182', true],
	['version: 3\narXiv: 1706.00001', true],
	['Reply to arXiv:1706.00001', false],
	['See also doi:10.1000/182', false],
	['arXiv:1706.00001, to be compared with', false],
	['Comment on 10.1000/182', false],
])('the remark "%s" is nothing but an id of the work itself: %s', (note, isOwn) => {
	expect(listOwnIds([note]).length > 0).toBe(isOwn);
});
