import { expect, test } from 'vitest';
import type { Theme } from '../../../src/domain/corpus/corpus.ts';
import { parseMarkdown } from '../../../src/domain/text/markdown.ts';
import { listSections, nameGroups } from '../../../src/views/essay-sections.ts';

const theme = {
	essay: parseMarkdown('Opening.\n\n## Deep sleep\n\nText.\n\n## Open questions\n\nText.\n'),
	groups: [{ name: 'Deep sleep' }, { name: 'Dreams' }],
} as unknown as Theme;

test('a section keeps its address where a group of papers has its name, and the group gets another', () => {
	expect(listSections(theme).map(({ href }) => href)).toEqual(['#deep-sleep', '#open-questions']);
	expect(nameGroups(theme)).toEqual(['papers-deep-sleep', 'dreams']);
});
