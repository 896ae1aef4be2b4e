import { describe, expect, test } from 'vitest';
import { lowerFirst, makeSpelling } from '../../../src/domain/similarity/spelling.ts';

const spell = makeSpelling(
	[
		'Momentum helps. With Adam, a larger step is safe; the step and RLHF with LoRA are studied, as is Bayesian search.',
		'Step sizes matter. Only Adam needs a warm-up.',
	],
	'en',
);

describe('the spelling of a word inside a sentence', () => {
	test.each([
		['adam', 'Adam', 'a name, which running text capitalizes everywhere'],
		['Step', 'step', 'a word that sentences merely start with'],
		['rlhf', 'RLHF', 'an acronym'],
		['lora', 'LoRA', 'a name with capitals inside'],
		['Momentum', 'momentum', 'a word seen at the start of sentences only'],
		['Scheduling', 'scheduling', 'a word never seen'],
		['PEFT', 'PEFT', 'an acronym never seen'],
	])('makes “%s” “%s”: %s', (word, spelt) => {
		expect(spell(word)).toBe(spelt);
	});

	test.each([
		['Adam and its variants', 'Adam and its variants'],
		['Bayesian methods', 'Bayesian methods'],
		['Step size', 'step size'],
		['3D vision', '3D vision'],
		['Q-learning', 'Q-learning'],
		['Step-size control', 'step-size control'],
	])('starts the heading “%s” as “%s”', (heading, inside) => {
		expect(lowerFirst(heading, spell)).toBe(inside);
	});
});

test.each([
	['de', 'Philologie'],
	['de-AT', 'Philologie'],
	['fr', 'philologie'],
	['den', 'philologie'],
])('a noun never seen, in %s: %s', (language, spelt) => {
	expect(makeSpelling([], language)('Philologie')).toBe(spelt);
});
