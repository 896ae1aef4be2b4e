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

test('published slugs are those of recorded addresses without a file, whatever became of them', () => {
	const { published } = readState([
		{ path: 'papers/optics.md', text: '---\ntitle: Optics\n---\n' },
		{
			path: 'permalinks.yaml',
			text: `/papers/optics/: page
/papers/lenses/: { to: /papers/optics/ }
/papers/lost/: page
/topics/light/: { gone: Split., date: 2026-01-01 }
/topics/light/waves/: page
/themes/waves/: faulty
`,
		},
	]);
	expect(published).toEqual({
		papers: new Set(['lenses', 'lost']),
		topics: new Set(['light']),
		themes: new Set(['waves']),
	});
});
