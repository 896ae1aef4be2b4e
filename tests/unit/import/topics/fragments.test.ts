import { expect, test } from 'vitest';
import { findFragments } from '../../../../src/domain/import/topics/fragments.ts';
import { getTopicLanguage } from '../../../../src/domain/import/topics/topic-language.ts';

const find = (name: string, texts: readonly string[], language = 'en') => {
	const key = name.toLowerCase().replaceAll('-', ' ');
	const candidate = { key, name, aliases: [], spellings: [key] };
	const spell = (word: string) => (word === 'Kaplan-Meier' ? word : word.toLowerCase());
	return findFragments([candidate], texts, spell, getTopicLanguage(language)).has(key);
};
const repeat = (text: string, times: number) => Array.from({ length: times }, () => text);

test('words that texts go on after are no topic', () => {
	expect(find('Adverse pregnancy', repeat('Risk of adverse pregnancy outcomes in women', 8))).toBe(true);
	expect(find('Pregnancy-induced', repeat('On pregnancy-induced hypertension', 8))).toBe(true);
});

test('a phrase that ends as often as not is one', () => {
	const texts = [...repeat('The pregnancy outcome was good', 4), ...repeat('On pregnancy outcome', 4)];
	expect(find('Pregnancy outcome', texts)).toBe(false);
	expect(find('Pregnancy outcome', repeat('A pregnancy outcome within a year', 8))).toBe(false);
});

test('few places tell nothing, but of an adjective', () => {
	expect(find('Multiple', repeat('Causes of multiple sclerosis', 7))).toBe(false);
	expect(find('Regional', repeat('Rates of regional evolution', 4))).toBe(true);
	expect(find('Regional', repeat('Rates of regional evolution', 3))).toBe(false);
});

test('what follows an adjective by a conjunction tells nothing of it', () => {
	const texts = [...repeat('Normal and impaired word reading', 4), ...repeat('In normal subjects', 4)];
	expect(find('Normal', texts)).toBe(true);
});

test('a name before a noun stays', () => {
	expect(find('Kaplan-Meier', repeat('A Kaplan-Meier curve', 9))).toBe(false);
});

test('texts of other languages tell nothing, since their nouns stand before adjectives', () => {
	expect(find('Conversion', repeat('La conversion écologique dans la société', 9), 'fr')).toBe(false);
	expect(find('Generalized', repeat('On the generalized models of the city', 9), 'fr')).toBe(true);
});
