/** The state in words. */
import { count } from '../../domain/text/count.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { ExplorerState } from './state.ts';
import type { ExplorerView } from './view.ts';

const COLOUR_WORDS = { theme: '', community: 'coloured by community', year: 'coloured by mean year' } as const;

/** One sentence on what is shown and selected, and one on what was ignored, where something was. */
export function describeState(
	data: ExplorerData,
	state: ExplorerState,
	view: ExplorerView,
	notes: readonly string[],
): string {
	const name = (id: string) => data.topics.get(id)?.name ?? id;
	const { selection, years } = state;
	const all = view.topics.size === data.topics.size;
	const conditions = [
		selection?.kind === 'topic' &&
			state.depth > 0 &&
			`within ${count(state.depth, 'step')} of ${name(selection.topic)}`,
		state.themes.length > 0 &&
			`of ${state.themes.map((slug) => data.themes.find((theme) => theme.slug === slug)?.name ?? slug).join('; ')}`,
		state.communities.length > 0 && `of ${count(state.communities.length, 'chosen community', 'chosen communities')}`,
		state.papers > 1 && `with at least ${state.papers} papers`,
		years && `in papers of ${years[0] === years[1] ? years[0] : `${years[0]} to ${years[1]}`}`,
		state.min > 0 && `joined by links of strength ${state.min} or more`,
	].filter((part) => typeof part === 'string');
	const shown = all
		? `all ${count(view.topics.size, 'topic')}`
		: `${view.topics.size} of ${count(data.topics.size, 'topic')}`;
	const links = `${view.drawn.length} of ${count(view.links.length, 'link')} drawn`;
	const extras = [COLOUR_WORDS[state.colour], state.rarePairs ? 'with topics that rarely meet here' : ''].filter(
		Boolean,
	);
	const sentence = [[`Showing ${shown}`, ...conditions].join(' '), links, ...extras].join(', ');
	return [`${sentence}.`, describeSelection(state, view, name), describeNotes(notes)].filter(Boolean).join(' ');
}

function describeSelection(
	{ selection, depth }: ExplorerState,
	view: ExplorerView,
	name: (id: string) => string,
): string {
	if (!selection) return '';
	if (selection.kind === 'topic') {
		if (!view.topics.has(selection.topic)) return `${name(selection.topic)} is selected but left out by the filters.`;
		return depth > 0 ? '' : `${name(selection.topic)} is selected.`;
	}
	const [a, b] = selection.ends.map(name);
	if (selection.kind === 'link') return `The link of ${a} and ${b} is selected.`;
	if (!view.path) return `No path leads from ${a} to ${b} here.`;
	return `The path from ${a} to ${b} has ${count(view.path.length, 'link')}.`;
}

function describeNotes(notes: readonly string[]): string {
	return notes.length > 0 ? `Not understood in the address and ignored: ${notes.join('; ')}.` : '';
}
