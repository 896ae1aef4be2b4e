import { describe, expect, test } from 'vitest';
import { foldToAscii, isSlug, makePaperSlug, makeSlug } from '../../../src/domain/text/slug.ts';

describe('a slug', () => {
	test.each([
		['Low-rank adaptation', 'low-rank-adaptation'],
		['  Łukasz   Öner ', 'lukasz-oner'],
		['Straße & Søn', 'strasse-son'],
		['Don’t stop', 'dont-stop'],
		['O(√T) regret', 'o-t-regret'],
	])('of %s is %s', (text, slug) => {
		expect(makeSlug(text)).toBe(slug);
		expect(isSlug(makeSlug(text))).toBe(true);
	});

	test('cannot be made where no Latin letter or digit stands', () => {
		expect(() => makeSlug('∞ → ∞')).toThrow(RangeError);
	});

	test.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a/b'])('is not %j', (text) => {
		expect(isSlug(text)).toBe(false);
	});
});

describe('the slug of a paper', () => {
	test.each([
		[
			'EvIL: Evolution Strategies for Generalisable Imitation Learning',
			'evil-evolution-strategies-generalisable-imitation',
		],
		['On the Variance of the Adaptive Learning Rate and Beyond', 'variance-adaptive-learning-rate-beyond'],
		['What Is It?', 'what-is-it'],
		[
			'Antidisestablishmentarianism-and-otherverylongwords-abcdefghijklm in practice',
			'antidisestablishmentarianism-otherverylongwords',
		],
	])('of %s keeps its telling words, whole', (title, slug) => {
		expect(makePaperSlug(title)).toBe(slug);
	});
});

test.each([
	['Michał Żółć', 'Michal Zolc'],
	['Gödel, Æsop, Ðorđe', 'Godel, Aesop, Dorde'],
	['plain', 'plain'],
])('%s folds to %s', (text, folded) => {
	expect(foldToAscii(text)).toBe(folded);
});
