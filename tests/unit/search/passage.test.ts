import { expect, test } from 'vitest';
import { markWords } from '../../../src/domain/search/passage.ts';
import { createWordReader } from '../../../src/domain/search/words.ts';

const english = createWordReader('en', ['the']);
const mark = (text: string, query: string, reader = english) => markWords(text, reader.list(query), reader);
const marked = (text: string, query: string, reader = english) =>
	mark(text, query, reader)
		.filter((part) => part.isMarked)
		.map((part) => part.text);

test('words are marked in any form, hyphened parts too, and nothing else is', () => {
	expect(marked('The schedules; pre-scheduled plans.', 'the schedule')).toEqual(['schedules', 'pre-scheduled']);
});

test('the text stays as it was, markup included', () => {
	const text = '<img onerror> “adapter”, (cheap)  twice.';
	expect(
		mark(text, 'adapters')
			.map((part) => part.text)
			.join(''),
	).toBe(text);
});

test('what the last word begins is marked', () => {
	expect(marked('Catastrophic forgetting', 'catas')).toEqual(['Catastrophic']);
});

test('words without spaces between them are marked', () => {
	const chinese = createWordReader('zh', []);
	expect(marked('深度学习方法', '学习', chinese).join('')).toBe('学习');
});

test('an empty text has no parts', () => {
	expect(mark('', 'adapter')).toEqual([]);
});
