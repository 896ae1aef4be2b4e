/** Names what is pointed at on the map and has no name there: a link, a paper. */

import { words } from '#words/explorer';
import { words as pairs } from '#words/pair';
import { words as names } from '#words/paper-names';
import type { MeasuredLink } from '../../domain/map/graph.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { Geometry, Point } from './geometry.ts';
import { describeLink } from './marks.ts';
import type { Pointed } from './pointer.ts';

export interface Tooltip {
	readonly show: (text: string, at: Point, geometry: Geometry) => void;
	readonly hide: () => void;
}

export function createTooltip(element: HTMLElement): Tooltip {
	// Pointing devices alone see it; what it says is in the names of what is pointed at.
	element.ariaHidden = 'true';
	return {
		show: (text, at, geometry) => {
			element.textContent = text;
			element.hidden = false;
			const x = Math.max(0, Math.min(geometry.width - element.offsetWidth, at.x - element.offsetWidth / 2));
			const above = at.y - element.offsetHeight - 10;
			element.style.transform = `translate(${Math.round(x)}px, ${Math.round(above > 0 ? above : at.y + 18)}px)`;
		},
		hide: () => {
			element.hidden = true;
		},
	};
}

/** What a tooltip says; undefined for a topic, whose name is on the map. */
export function describePointed(
	pointed: Pointed,
	data: ExplorerData,
	link: MeasuredLink | undefined,
): string | undefined {
	if (pointed.kind === 'topic') return undefined;
	if (pointed.kind === 'paper')
		return words.paper(pointed.paper.title ?? '', pointed.paper.year?.toString() ?? names.noYearInText);
	if (link) return describeLink(link, data);
	const [first = '', second = ''] = pointed.ends.map((id) => data.topics.get(id)?.name ?? id);
	return pairs.rarely(first, second);
}
