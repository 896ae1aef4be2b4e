import { expect, test } from 'vitest';
import { joinBySlug } from '../../../src/domain/search/join-by-slug.ts';

const items = [
	{ slug: 'replay', title: 'Replay' },
	{ slug: 'fine-tuning', title: 'Fine-tuning' },
	{ slug: 'fine-tuning-2', title: 'Fine-tuning, again' },
];
const join = (slugs: readonly string[]) => joinBySlug(slugs, items, ({ slug }) => slug).map(({ title }) => title);

test('each slug gets its own item, whichever way either side is sorted', () => {
	expect(join(['fine-tuning-2', 'fine-tuning', 'replay'])).toEqual(['Fine-tuning, again', 'Fine-tuning', 'Replay']);
});

test.each([
	['a slug without an item', ['fine-tuning-2', 'fine-tuning', 'replay', 'rehearsal'], 'missing: rehearsal'],
	['an item without a slug', ['fine-tuning-2', 'replay'], 'unknown: fine-tuning'],
])('%s is an error', (_, slugs, message) => {
	expect(() => join(slugs)).toThrow(message);
});
