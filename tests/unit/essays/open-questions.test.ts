import { describe, expect, test } from 'vitest';
import { findOpenQuestion } from '../../../src/domain/essays/open-questions.ts';
import { flattenNode, parseMarkdown, splitSections } from '../../../src/domain/text/markdown.ts';

function find(body: string) {
	const [section] = splitSections(parseMarkdown(`## Open questions\n\n${body}`));
	if (!section) throw new Error('no section');
	return findOpenQuestion(section, 'en');
}

describe('the open question of an essay', () => {
	test('is the first item that asks, as plain text, with the item that asks it', () => {
		const question = find(
			'- Much is known.\n- Can a [router](../papers/router.md) approach $O(n)$ oracles? Or not?\n- How do these combine?',
		);
		expect(question?.text).toBe('Can a router approach O(n) oracles?');
		expect(question?.item.type).toBe('listItem');
		expect(question && flattenNode(question.item)).toBe('Can a router approach O(n) oracles? Or not?');
	});

	test.each([
		['an item that asks only after a statement', '- Two queries suffice. Would fewer?\n- What carries over?'],
		['a question too long for a list of links', `- Is ${'very '.repeat(40)}long fine?\n- What carries over?`],
	])('is not %s', (_name, body) => {
		expect(find(body)?.text).toBe('What carries over?');
	});

	test('may stand in a paragraph, and is missing where nothing is asked', () => {
		expect(find('What carries over?')?.text).toBe('What carries over?');
		expect(find('Much remains to be done.')).toBeUndefined();
	});
});
