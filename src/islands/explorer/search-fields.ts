/** The fields that find topics: one to select, two for the ends of a path. */
import { words as counts } from '#words/counts';
import { setUpCombobox } from './combobox.ts';
import { find } from './element.ts';
import { findTopics } from './find-topics.ts';
import type { GraphPicture } from './graph-picture.ts';
import type { Navigation } from './navigation.ts';
import type { Parts } from './parts.ts';

interface FieldParts extends Parts {
	readonly picture: GraphPicture;
	readonly navigation: Navigation;
}

export function setUpSearchFields({ data, explorer, picture, navigation }: FieldParts): { clear: () => void } {
	const listHits = (query: string) =>
		findTopics(data.topics.values(), query).map((topic) => ({
			id: topic.id,
			name: topic.name,
			detail: counts.papers(topic.papers.length),
		}));
	const search = find(explorer, '#graph-search', HTMLInputElement);
	setUpCombobox(search, listHits, (id) => {
		navigation.chooseTopic(id);
		picture.node(id)?.focus({ preventScroll: true });
	});
	const ends: [string, string] = ['', ''];
	const fields = ['#path-from', '#path-to'].map((selector) => find(explorer, selector, HTMLInputElement));
	for (const [i, field] of fields.entries())
		setUpCombobox(field, listHits, (id) => {
			ends[i] = id;
			field.value = data.topics.get(id)?.name ?? '';
			if (ends[0] && ends[1] && ends[0] !== ends[1]) navigation.choose({ kind: 'path', ends: [ends[0], ends[1]] });
		});
	return {
		clear: () => {
			for (const field of [search, ...fields]) field.value = '';
			ends.fill('');
		},
	};
}
