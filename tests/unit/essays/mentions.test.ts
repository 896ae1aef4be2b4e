import { expect, test } from 'vitest';
import { listMentions } from '../../../src/domain/essays/mentions.ts';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';

const ESSAY = `Rules differ. [Adam](../papers/adam.md) divides by $\\sqrt{v}$ and [SGD](../papers/sgd.md) does not.

## Step sizes

- A [schedule](../topics.yaml#learning-rate-schedules) is fixed, cf. [cosine](../papers/cosine.md) for one.
- See [another theme](../themes/scaling.md), and [a page](https://example.org).
`;

test('links that name a definition are mentions, and the second of two equal headings has its own anchor', () => {
	const essay = parseMarkdown('## Rules\n\nNone.\n\n## Rules\n\nSee [Adam][1].\n\n[1]: ../papers/adam.md\n');
	expect(listMentions(essay, 'en')).toEqual([
		{
			kind: 'papers',
			slug: 'adam',
			section: { heading: 'Rules', anchor: 'rules-2' },
			paragraph: 1,
			sentence: 'See Adam.',
		},
	]);
});

test('each link between content files comes with its section and its sentence', () => {
	expect(listMentions(parseMarkdown(ESSAY), 'en')).toEqual([
		{
			kind: 'papers',
			slug: 'adam',
			section: undefined,
			paragraph: 0,
			sentence: 'Adam divides by $\\sqrt{v}$ and SGD does not.',
		},
		{
			kind: 'papers',
			slug: 'sgd',
			section: undefined,
			paragraph: 0,
			sentence: 'Adam divides by $\\sqrt{v}$ and SGD does not.',
		},
		{
			kind: 'topics',
			slug: 'learning-rate-schedules',
			section: { heading: 'Step sizes', anchor: 'step-sizes' },
			paragraph: 1,
			sentence: 'A schedule is fixed, cf. cosine for one.',
		},
		{
			kind: 'papers',
			slug: 'cosine',
			section: { heading: 'Step sizes', anchor: 'step-sizes' },
			paragraph: 1,
			sentence: 'A schedule is fixed, cf. cosine for one.',
		},
		{
			kind: 'themes',
			slug: 'scaling',
			section: { heading: 'Step sizes', anchor: 'step-sizes' },
			paragraph: 2,
			sentence: 'See another theme, and a page.',
		},
	]);
});
