import { describe, expect, test } from 'vitest';
import { parseIdentifier, parseQuery } from '../../../src/domain/search/query.ts';
import { foldText, listWords, spellOtherwise, stemWord, unifySpelling } from '../../../src/domain/search/words.ts';

describe('text folds to one form whichever way it is typed', () => {
	test.each([
		['Søren Łukasz Weiß José', 'soren lukasz weiss jose'],
		['“Don’t stop”', "“don't stop”"],
		['fine‑tuning — pre–training', 'fine-tuning - pre-training'],
		['$\\mathcal{O}(n)$', 'o(n)'],
	])('%s', (typed, folded) => {
		expect(foldText(typed)).toBe(folded);
	});

	test.each([
		['TeX and its plain form', '$L^p$ norm', 'Lp norm'],
		['a Greek letter and its name', 'β-VAE', 'beta VAE'],
		['a Greek letter in TeX and its name', '$\\alpha$-divergence', 'alpha divergence'],
	])('%s meet in a word', (_, tex, plain) => {
		const forms = (text: string) => listWords(text).flatMap((word) => [word.whole, ...word.parts]);
		expect(forms(tex)).toEqual(expect.arrayContaining(forms(plain)));
	});
});

describe('words', () => {
	test.each([
		['fine-tuning', 'finetuning', ['fine', 'tuning']],
		['ZipLoRA', 'ziplora', ['zip', 'lora']],
		["SGD's", 'sgd', []],
		['GPT4', 'gpt4', []],
	])('%s is one word, with its parts', (text, whole, parts) => {
		expect(listWords(text).map((word) => ({ whole: word.whole, parts: word.parts }))).toEqual([{ whole, parts }]);
	});

	test.each([
		['schedule', 'schedules', 'scheduling', 'scheduler'],
		['adapter', 'adapters', 'adapting', 'adaptation'],
		['optimizer', 'optimizers', 'optimizing', 'optimization'],
		['memory', 'memories'],
	])('%s and its inflections have one stem', (...forms) => {
		expect(new Set(forms.map(stemWord)).size).toBe(1);
	});

	test.each([
		['optimisation', 'optimization'],
		['behaviour', 'behavior'],
		['modelling', 'modeling'],
		['analyse', 'analyze'],
		['catalogue', 'catalog'],
	])('%s and %s are one word', (british, american) => {
		expect(unifySpelling(british)).toBe(unifySpelling(american));
	});

	test.each([
		['generalization', 'generalisation'],
		['neighbour', 'neighbor'],
		['color', 'colour'],
		['network', undefined],
	])('the other spelling of %s is %s', (word, other) => {
		expect(spellOtherwise(word)).toBe(other);
	});
});

describe('an identifier is found in whatever was pasted', () => {
	test.each([
		['2305.02869', '2305.02869'],
		['arXiv:2305.02869v2', '2305.02869'],
		['https://arxiv.org/abs/2305.02869', '2305.02869'],
		['http://arxiv.org/pdf/2305.02869v2.pdf', '2305.02869'],
		['https://doi.org/10.48550/arXiv.2305.02869', '2305.02869'],
		['cs.LG/0601001', 'cs.lg/0601001'],
		['doi:10.1145/3292500.3330701', '10.1145/3292500.3330701'],
		['https://doi.org/10.1145%2F3292500.3330701.', '10.1145/3292500.3330701'],
		['https://example.org/%E0%A4%A', undefined],
		['lora 2024', undefined],
		['top 10.5 results', undefined],
	])('%s', (typed, id) => {
		expect(parseIdentifier(typed)).toBe(id);
	});
});

describe('a query', () => {
	test('leaves stop words out, and repeats', () => {
		expect(parseQuery('how does the LoRA compare with lora?').words.map((word) => word.whole)).toEqual([
			'lora',
			'compare',
		]);
	});

	test('keeps stop words when there is nothing else', () => {
		expect(parseQuery('what is it').words.map((word) => word.whole)).toEqual(['what', 'is', 'it']);
	});

	test.each([
		'"plasticity loss" in rl',
		'“Plasticity Loss” in rl',
		'„plasticity loss” in rl',
		'«plasticity-loss» in rl',
	])('takes the phrase of %s', (typed) => {
		expect(parseQuery(typed).phrases).toEqual(['plasticity loss']);
	});

	test('takes a single word in quotes for a word', () => {
		expect(parseQuery('"lora"')).toMatchObject({ phrases: [], words: [{ whole: 'lora' }] });
	});

	test.each(['', '   ', '?!', '"', '<>'])('%j holds no word', (typed) => {
		expect(parseQuery(typed).words).toEqual([]);
	});

	test('of a whole page is cut to 400 characters and 24 words', () => {
		const query = parseQuery(Array.from({ length: 300 }, (_, i) => `w${i}`).join(' '));
		expect(query.text).toHaveLength(400);
		expect(query.words).toHaveLength(24);
	});
});
