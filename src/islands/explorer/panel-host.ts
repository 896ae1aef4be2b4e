/** Keeps the panel in step with the state. */

import { find } from './element.ts';
import type { GraphPicture } from './graph-picture.ts';
import { drawPanel } from './panel.ts';
import type { Parts } from './parts.ts';
import type { Sheet } from './sheet.ts';
import { listEnds } from './state.ts';

interface PanelParts extends Parts {
	readonly picture: GraphPicture;
	readonly sheet: Sheet;
	/** Shown where nothing is selected. */
	readonly guide: HTMLElement;
}

export function setUpPanel({ data, base, store, getView, panel, picture, sheet, guide }: PanelParts): void {
	const body = find(panel, '.panel-body', HTMLElement);
	store.subscribe((state, before, action) => {
		if (state === before || action.type === 'move') return;
		const content = drawPanel({ data, state, view: getView(), base });
		body.replaceChildren(...(content ? [content] : []));
		panel.hidden = !content;
		guide.hidden = content !== undefined;
		if (before.selection !== state.selection) panel.scrollTop = 0;
		if (!content) sheet.collapse();
	});
	panel.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		const [id] = listEnds(store.get().selection);
		store.dispatch({ type: 'select', selection: undefined });
		if (id !== undefined) picture.node(id)?.focus({ preventScroll: true });
	});
}
