import { expect, test } from 'vitest';
import { findKnownName, nameInShort } from '../../../src/domain/corpus/known-name.ts';
import { makePaper } from '../citations/papers.ts';

test.each([
	[['GEM', 'Gradient Episodic Memory'], 'Gradient Episodic Memory for Continual Learning', 'GEM'],
	[['ADaPT', 'TextCraft'], 'ADaPT: As-Needed Decomposition and Planning', undefined],
	[['review of recurrent neural networks', 'RNN'], 'A Critical Review of Recurrent Neural Networks', undefined],
	[['Captain Agent', 'CaptainAgent'], 'Adaptive In-conversation Team Building', undefined],
	[undefined, 'Learning Rates', undefined],
])('of the names %s, “%s” is known by %s', (names, titlePlain, known) => {
	expect(findKnownName({ ...makePaper(), names, titlePlain })).toBe(known);
});

test.each([
	[['GEM'], 'Gradient Episodic Memory for Continual Learning', 'GEM'],
	[undefined, 'Measuring Memorization: A Study', 'Measuring Memorization'],
	[
		['continual learning'],
		'A Study of How Networks Forget What They Have Learnt',
		'A Study of How Networks Forget What …',
	],
])('of the names %s, “%s” is %s in short', (names, titlePlain, short) => {
	expect(nameInShort({ names, titlePlain })).toBe(short);
});
