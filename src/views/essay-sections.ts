/** The sections of a theme's essay, and the ids that its page gives to them and to its groups of papers. */
import type { Theme } from '../domain/corpus/corpus.ts';
import { claimAnchor, type Markdown, makeAnchor, nameHeadings, splitSections } from '../domain/text/markdown.ts';
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

/** Ids of the groups of papers; a section of the essay that has a group's name keeps the plain one, by which it is linked. */
export function nameGroups({ groups, essay }: Theme): readonly string[] {
	const taken = new Set(nameHeadings(essay).values());
	return groups.map(({ name }) => claimAnchor(taken.has(makeAnchor(name)) ? `papers ${name}` : name, taken));
}

/** The essay's second-level headings. */
export function listSections({ essay }: Theme): Crumb[] {
	return splitSections(essay).map(({ heading, anchor }) => ({ name: heading, href: `#${anchor}` }));
}
