import { expect, test } from 'vitest';
import { readState } from '../../../../src/domain/import/merge/content-state.ts';

const readTopics = (text: string) => readState([{ path: 'topics.yaml', text }]).topics;

test('a topic of a group has no theme, and a topic with a fault leaves the others as they are', () => {
	const text = `
- { slug: optics, name: Optics, aliases: [lenses], theme: light }
- { slug: vision, name: Vision, group: applications }
- { slug: nameless, theme: Light of day }
- just a word
- { name: Without a slug, theme: light }
`;
	expect(readTopics(text)).toEqual([
		{ slug: 'optics', name: 'Optics', aliases: ['lenses'], theme: 'light' },
		{ slug: 'vision', name: 'Vision', aliases: [] },
		{ slug: 'nameless', name: '', aliases: [], theme: undefined },
	]);
});

test.each(['', 'optics: {}', '- [', 'words'])('topics.yaml with the text "%s" has no topics', (text) => {
	expect(readTopics(text)).toEqual([]);
});
