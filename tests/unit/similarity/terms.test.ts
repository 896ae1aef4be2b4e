import { expect, test } from 'vitest';
import { listTerms } from '../../../src/domain/similarity/terms.ts';

test('plurals and their singulars are the same term', () => {
	expect(listTerms('corpora corpus; criteria criterion; matrices; batches, policies')).toEqual(
		'corpus corpus criterion criterion matrix batch policy'.split(' '),
	);
});
