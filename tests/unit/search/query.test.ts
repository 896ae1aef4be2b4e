import { describe, expect, test } from 'vitest';
import { listSearchStopWords } from '../../../src/domain/search/build/stop-words.ts';
import { findIdentifiers, getIdentifierUrl } from '../../../src/domain/search/identifier.ts';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { createWordReader } from '../../../src/domain/search/words.ts';

const reader = createWordReader('en', listSearchStopWords('en'));
const parse = (typed: string) => parseQuery(typed, reader);

describe('an identifier is found in whatever was pasted', () => {
	test.each([
		['2305.02869', '2305.02869'],
		['arXiv:2305.02869v2', '2305.02869'],
		['arXiv:2305.02869 [cs.LG]', '2305.02869'],
		['https://arxiv.org/abs/2305.02869', '2305.02869'],
		['http://arxiv.org/pdf/2305.02869v2.pdf', '2305.02869'],
		['https://www.arxiv.org/abs/2305.02869?context=cs', '2305.02869'],
		['https://doi.org/10.48550/arXiv.2305.02869', '2305.02869'],
		['cs.LG/0601001', 'cs.lg/0601001'],
		['doi:10.1145/3292500.3330701', '10.1145/3292500.3330701'],
		['https://doi.org/10.1145%2F3292500.3330701.', '10.1145/3292500.3330701'],
		['[2305.02869]', '2305.02869'],
		['(arXiv:2305.02869).', '2305.02869'],
		['ａｒＸｉｖ：２３０５．０２８６９', '2305.02869'],
		['\u200e2305.02869\u200b', '2305.02869'],
		['arXiv preprint arXiv:2305.02869', '2305.02869'],
		['CoRR abs/2305.02869', '2305.02869'],
		['eprint = {2305.02869},', '2305.02869'],
		['https://huggingface.co/papers/2305.02869v2', '2305.02869'],
		['https://arxiv.org/abs/cs/0601001', 'cs/0601001'],
		['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
		['https://link.springer.com/chapter/10.1007/978-3-319-46493-0_37', '10.1007/978-3-319-46493-0_37'],
		['https://aclanthology.org/2022.naacl-main.366.pdf', '10.18653/v1/2022.naacl-main.366'],
		['https://www.nature.com/articles/s41586-024-07711-7', '10.1038/s41586-024-07711-7'],
	])('%s', (typed, id) => {
		expect(findIdentifiers(typed)).toMatchObject({ identifiers: [{ id }], isAll: true });
	});

	test.each([
		'https://example.org/%E0%A4%A',
		'lora 2024',
		'top 10.5 results',
		'a rate of 2305.02',
		'https://example.org/forum/1234567',
	])('%s has none', (typed) => {
		expect(findIdentifiers(typed)).toEqual({ identifiers: [], isAll: false });
	});

	test('a citation holds some, and more', () => {
		expect(findIdentifiers('Yao et al. Growth, arXiv:2305.02869v3 (doi:10.1145/1.2).')).toEqual({
			identifiers: [
				{ kind: 'arxiv', id: '2305.02869' },
				{ kind: 'doi', id: '10.1145/1.2' },
			],
			isAll: false,
		});
	});

	test.each([
		['2305.02869', 'https://arxiv.org/abs/2305.02869'],
		['doi:10.1145/3292500.3330701', 'https://doi.org/10.1145/3292500.3330701'],
	])('%s has its own page elsewhere', (typed, url) => {
		const identifier = findIdentifiers(typed).identifiers[0];
		expect(identifier && getIdentifierUrl(identifier)).toBe(url);
	});
});

describe('a query', () => {
	test('leaves stop words out, and repeats', () => {
		expect(parse('how does the LoRA compare with lora?').words.map((word) => word.whole)).toEqual(['lora', 'compare']);
	});

	test('of stop words alone is a phrase, and of one is too common', () => {
		expect(parse('what is it')).toMatchObject({ words: [], phrases: [['what', 'is', 'it']], isTooCommon: false });
		expect(parse('the')).toMatchObject({ words: [], phrases: [], isTooCommon: true });
	});

	test.each([
		'"plasticity loss" in rl',
		'“Plasticity Loss” in rl',
		'„plasticity loss” in rl',
		'«plasticity-loss» in rl',
	])('takes the phrase of %s', (typed) => {
		expect(parse(typed).phrases).toEqual([['plasticity', 'loss']]);
	});

	test('takes a single word in quotes for a word', () => {
		expect(parse('"lora"')).toMatchObject({ phrases: [], words: [{ whole: 'lora' }] });
	});

	test.each([
		['J{\\"u}rgen Schmidhuber', 'Jurgen Schmidhuber'],
		['J\\"urgen', 'Jurgen'],
		["Veli{\\v{c}}kovi{\\'{c}}", 'Velickovic'],
		["Veli\\v ckovi\\'c", 'Velickovic'],
		["Tak\\'{a}\\v{c}, Mart\\'{\\i}n", 'Takac, Martin'],
		['{\\L}ukasz \\O stergaard \\AA gren', 'Lukasz Ostergaard Agren'],
		['Gau\\ss', 'Gauss'],
		['title={{SkillSpan}: {E}nglish}', 'title=SkillSpan: English'],
	])('reads the TeX of %s', (typed, plain) => {
		expect(parse(typed).plain).toBe(plain);
	});

	test.each(['Levine et al. 2021', 'Levine, et al. 2021', 'Levine ET AL 2021', 'Levine et. al. 2021'])(
		'has no word for the other authors of %s',
		(typed) => {
			expect(parse(typed).words.map(({ whole }) => whole)).toEqual(['levine', '2021']);
		},
	);

	test('takes words that end in al for words', () => {
		expect(parse('et alia, metal').words.map(({ whole }) => whole)).toEqual(['et', 'alia', 'metal']);
	});

	test('takes operators out of the words', () => {
		expect(parse('replay author:"Razvan Pascanu" year:2019..2021 -topic:lora -"fine tuning" -survey')).toMatchObject({
			plain: 'replay',
			filters: [
				{ field: 'author', value: 'Razvan Pascanu', isExcluded: false },
				{ field: 'year', value: '2019..2021', isExcluded: false },
				{ field: 'topic', value: 'lora', isExcluded: true },
			],
			excluded: [['fine', 'tuning'], ['survey']],
		});
	});

	test('has no operator within quotes', () => {
		const { phrases, excluded, filters } = parse('"episodic -replay" "in the year:2019" -"prompt tuning"');
		expect(phrases).toEqual([
			['episodic', 'replay'],
			['in', 'the', 'year', '2019'],
		]);
		expect(excluded).toEqual([['prompt', 'tuning']]);
		expect(filters).toEqual([]);
	});

	test('leaves hyphens in words, and unknown operators, alone', () => {
		expect(parse('meta-learning foo:bar').words.map((word) => word.whole)).toEqual(['metalearning', 'foo', 'bar']);
		expect(parse('meta-learning').excluded).toEqual([]);
	});

	test.each(['', '   ', '?!', '"', '<>'])('%j holds no word', (typed) => {
		expect(parse(typed).words).toEqual([]);
	});

	test('of a whole page is cut to 400 characters and 24 words', () => {
		const query = parse(Array.from({ length: 300 }, (_, i) => `w${i}`).join(' '));
		expect(query.text).toHaveLength(400);
		expect(query.words).toHaveLength(24);
	});
});
