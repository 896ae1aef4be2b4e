/** The state in words. */
import { words as explorer } from '#words/explorer';
import { format } from '#words/language';
import type { ExplorerData } from './explorer-data.ts';
import type { ExplorerState } from './state.ts';
import type { ExplorerView } from './view.ts';

const words = explorer.state;
const COLOUR_WORDS = { theme: '', community: words.byCommunity, year: words.byYear } as const;

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
		selection?.kind === 'topic' && state.depth > 0 && words.within(state.depth, name(selection.topic)),
		state.themes.length > 0 &&
			words.ofThemes(state.themes.map((slug) => data.themes.find((theme) => theme.slug === slug)?.name ?? slug)),
		state.communities.length > 0 && words.ofCommunities(state.communities.length),
		state.papers > 1 && words.withPapers(state.papers),
		years && (years[0] === years[1] ? words.inYear(years[0]) : words.inYears(...years)),
		state.min > 0 && words.joinedBy(state.min),
	].filter((part) => typeof part === 'string');
	const shown = all ? words.allTopics(view.topics.size) : words.someTopics(view.topics.size, data.topics.size);
	const links = words.links(view.drawn.length, view.links.length);
	const extras = [
		COLOUR_WORDS[state.colour],
		state.rarePairs ? words.withRarePairs : '',
		view.own ? words.withOwn : '',
	].filter(Boolean);
	const sentence = words.sentence(shown, conditions, links, extras);
	const hasNames = data.papers.some(({ title }) => title);
	const missing = hasNames && state.own && !view.own ? words.noOwn : '';
	return format.sentences([sentence, missing, describeSelection(state, view, name), describeNotes(notes)]);
}

function describeSelection(
	{ selection, depth }: ExplorerState,
	view: ExplorerView,
	name: (id: string) => string,
): string {
	if (!selection) return '';
	if (selection.kind === 'topic') {
		if (!view.topics.has(selection.topic)) return words.leftOut(name(selection.topic));
		return depth > 0 ? '' : words.selected(name(selection.topic));
	}
	const [a = '', b = ''] = selection.ends.map(name);
	if (selection.kind === 'link') return words.linkSelected(a, b);
	if (!view.path) return words.noPath(a, b);
	return words.path(a, b, view.path.length);
}

function describeNotes(notes: readonly string[]): string {
	return notes.length > 0 ? words.ignored(notes) : '';
}
