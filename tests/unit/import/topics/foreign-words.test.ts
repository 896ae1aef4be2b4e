import { expect, test } from 'vitest';
import { findForeignWords } from '../../../../src/domain/import/topics/foreign-words.ts';
import { findKeyphrases } from '../../../../src/domain/import/topics/keyphrases.ts';
import { getTopicLanguage } from '../../../../src/domain/import/topics/topic-language.ts';

const ENGLISH = getTopicLanguage('en');

test('words that stand among words of no known language are foreign, those beside English words are not', () => {
	const titles = [
		'Biruma bongo no keigo ni tsuite (On honorifics in Burmese)',
		'Kango no taio oyobi keito ni tsuite',
		'Wen-hai no onin soshiki ni tsuite [A reconstruction of Burmese finals]',
		'The Burmese finals and their reconstruction',
	];
	const foreign = findForeignWords(titles, ENGLISH);
	expect(foreign.has('tsuite')).toBe(true);
	expect(['burmese', 'final', 'reconstruction'].some((word) => foreign.has(word))).toBe(false);
});

test('titles in a known language, and short ones, tell of no foreign words', () => {
	const french = [
		'La phonologie des langues de la Chine',
		'La langue et la phonologie en Chine',
		'Les tons de la langue de Chine',
	];
	expect([...findForeignWords([...french, 'Zangyu yanjiu', 'Qiangyu yanjiu', 'Yiyu yanjiu'], ENGLISH)]).toEqual([]);
});

test('an article of another language is in no phrase, that of a name is', () => {
	const titles = ['Esquisse: La langue bora', 'Notes sur la langue bora', 'La Niña events', 'Of La Niña events'];
	const keys = findKeyphrases(titles, 2, ENGLISH).map(({ key }) => key);
	expect(keys.some((key) => key.startsWith('la langue'))).toBe(false);
	expect(keys).toContain('la nina event');
});
