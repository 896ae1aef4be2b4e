import { describe, expect, test } from 'vitest';
import type { Theme } from '../../../src/domain/corpus/corpus.ts';
import { listTies } from '../../../src/domain/essays/essay-ties.ts';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';

const ESSAY = `## Rules

[Adam](../papers/adam.md) adapts, unlike [SGD](../papers/sgd.md). It needs a [warm-up](../papers/warm-up.md).

A [cosine](../papers/cosine.md) stands alone.
`;

const theme = {
	name: 'Learning rates',
	essay: parseMarkdown(ESSAY),
	start: [
		{ paper: 'sgd', reason: '' },
		{ paper: 'adam', reason: '' },
		{ paper: 'cosine', reason: '' },
	],
	groups: [{ name: 'Schedules', summary: '', papers: ['cosine', 'warm-up'] }],
	table: { caption: '', columns: [], rows: ['cosine', 'sgd'].map((paper) => ({ paper, cells: [] })) },
	disputes: [
		{
			claim: '',
			for: [{ paper: 'sgd', finding: '' }],
			against: [{ paper: 'warm-up', finding: '' }],
			setting: '',
		},
	],
} as unknown as Theme;

const ties = listTies([theme], 'en').map(({ kind, papers, place }) => ({ kind, papers: papers.join(' '), place }));

describe('the ties of an essay', () => {
	test.each([
		['papers cited in one sentence', 'sentence', ['adam sgd']],
		['papers cited in one paragraph', 'paragraph', ['adam sgd', 'adam warm-up', 'sgd warm-up']],
		['consecutive steps of the reading path, not others', 'path', ['adam sgd', 'adam cosine']],
		['both sides of a dispute', 'dispute', ['sgd warm-up']],
		['papers of a group', 'group', ['cosine warm-up']],
		['rows of the table', 'table', ['cosine sgd']],
	])('join %s', (_, kind, papers) => {
		expect(ties.filter((tie) => tie.kind === kind).map((tie) => tie.papers)).toEqual(papers);
	});

	test('name the section or the group in which they stand', () => {
		expect(ties.find(({ kind }) => kind === 'sentence')?.place).toBe('Rules');
		expect(ties.find(({ kind }) => kind === 'group')?.place).toBe('Schedules');
	});
});
