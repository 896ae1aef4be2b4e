import { describe, expect, test } from 'vitest';
import { unifySpelling } from '../../../src/domain/search/spelling-variants.ts';
import { createWordReader, foldText } from '../../../src/domain/search/words.ts';

const english = createWordReader('en', []);

describe('text folds to one form whichever way it is typed', () => {
	test.each([
		['Søren Łukasz Weiß José', 'soren lukasz weiss jose'],
		['“Don’t stop”', "“don't stop”"],
		['fine‑tuning — pre–training', 'fine-tuning - pre-training'],
		['$\\mathcal{O}(n)$', 'o(n)'],
		['cœur ÇA', 'coeur ca'],
		['Příliš žluťoučký', 'prilis zlutoucky'],
		['مُتَعَلِّم', 'متعلم'],
		['हिन्दी', 'हिन्दी'],
		['학습', '학습'],
		['for\u00adgetting Zip\u200bLoRA \u200efold\ufeff', 'forgetting ziplora fold'],
	])('%s', (typed, folded) => {
		expect(foldText(typed)).toBe(folded);
	});

	test.each([
		['TeX and its plain form', '$L^p$ norm', 'Lp norm'],
		['a Greek letter and its name', 'β-VAE', 'beta VAE'],
		['a Greek letter in TeX and its name', '$\\alpha$-divergence', 'alpha divergence'],
	])('%s meet in a word', (_, tex, plain) => {
		expect(english.listForms(tex)).toEqual(expect.arrayContaining(english.listForms(plain)));
	});
});

describe('words', () => {
	test.each([
		['fine-tuning', 'finetuning', ['fine', 'tuning']],
		['ZipLoRA', 'ziplora', []],
		["SGD's", 'sgd', []],
		['GPT4', 'gpt4', []],
		['l’apprentissage', 'apprentissage', []],
		['C++', 'c++', []],
		['C#', 'c#', []],
	])('%s is one word, with its parts', (text, whole, parts) => {
		expect(english.list(text).map((word) => ({ whole: word.whole, parts: word.parts }))).toEqual([{ whole, parts }]);
	});

	test('of a name with capitals inside find it, and so does the name in any case', () => {
		for (const typed of ['ZipLoRA', 'ziplora', 'ZIPLORA', 'zipLoRA'])
			expect(english.list(typed)).toEqual(english.list('ziplora'));
		expect(english.listForms('ZipLoRA')).toEqual(['ziplora', 'zip', 'lora']);
	});

	test.each([
		['schedule', 'schedules', 'scheduling', 'scheduled'],
		['adapter', 'adapters'],
		['memory', 'memories'],
	])('%s and its inflections have one stem in English', (...forms) => {
		expect(new Set(forms.map(english.stem)).size).toBe(1);
	});

	test('have no English stems in other languages', () => {
		const french = createWordReader('fr', []);
		expect(french.stem('réseaux')).toBe('réseaux');
		expect(french.stem('organisations')).toBe('organisations');
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

	test('without spaces are found by any two characters', () => {
		const chinese = createWordReader('zh', []);
		expect(chinese.listForms('LoRA深度学习')).toEqual(expect.arrayContaining(['lora', '深度', '度学', '学习', '学']));
	});
});
