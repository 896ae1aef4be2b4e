import { expect, test } from 'vitest';
import { listTopicEntries, matchTopics, writeKeys } from '../../../src/domain/search/topic-matches.ts';
import { createWordReader } from '../../../src/domain/search/words.ts';

const reader = createWordReader('en', []);
const entries = listTopicEntries(
	(
		[
			['selective', 8, ['Selective fine-tuning']],
			['efficient', 65, ['Parameter-efficient fine-tuning', 'PEFT']],
			['tuning', 3, ['Fine-tuning']],
			['rank', 24, ['Low-rank adaptation', 'AdaLoRA']],
			['reinforcement', 6, ['Meta-reinforcement learning', 'ADA']],
		] as const
	).map(([slug, papers, names]) => [slug, names[0], writeKeys(names, reader), 0, papers]),
	[],
);
const match = (text: string) => matchTopics(entries, text, reader, 5).map(({ slug }) => slug);

test('of topics that answer equally well, the one with most papers comes first', () => {
	expect(match('fine-tuning')).toEqual(['tuning', 'efficient', 'selective']);
});

test('a name with capitals inside names its own topic alone', () => {
	for (const typed of ['AdaLoRA', 'adalora', 'ADALORA']) expect(match(typed)).toEqual(['rank']);
});
