/** The sections of a theme's essay, and the ids that its page gives to them and to its groups of papers. */
import type { Theme } from '../domain/corpus/corpus.ts';
import { type Markdown, makeAnchor, splitSections } from '../domain/text/markdown.ts';
import type { Crumb } from './frame.ts';

/** The essay up to the end of its first section, and what follows. */
export function splitEssay(essay: Markdown): readonly [Markdown, Markdown] {
	const headings = essay.children.flatMap((node, i) => (node.type === 'heading' && node.depth === 2 ? [i] : []));
	const end = headings[1] ?? essay.children.length;
	return [
		{ type: 'root', children: essay.children.slice(0, end) },
		{ type: 'root', children: essay.children.slice(end) },
	];
}

/** Anchors of the second-level headings. */
export function listAnchors(essay: Markdown): readonly string[] {
	return splitSections(essay).map(({ heading }) => makeAnchor(heading));
}

/** Ids of the groups of papers; a section of the essay that has a group's name keeps the plain one, by which it is linked. */
export function nameGroups({ groups, essay }: Theme): readonly string[] {
	const sections = new Set(listAnchors(essay));
	return groups.map(({ name }) => {
		const anchor = makeAnchor(name);
		return sections.has(anchor) ? `papers-${anchor}` : anchor;
	});
}

/** The essay's second-level headings. */
export function listSections({ essay }: Theme): Crumb[] {
	return splitSections(essay).map(({ heading }) => ({ name: heading, href: `#${makeAnchor(heading)}` }));
}
