/** The map by keyboard: one stop for Tab, arrows along links, Enter, Escape, plus and minus. */
import type { ExplorerData } from './explorer-data.ts';
import type { GraphPicture } from './graph-picture.ts';
import type { ExplorerView } from './view.ts';
import { type Direction, findInDirection } from './walk.ts';
import type { ZoomController } from './zoom-controller.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
};
const PAN_PX = 80;
const PAN: Readonly<Record<Direction, readonly [number, number]>> = {
	up: [0, PAN_PX],
	down: [0, -PAN_PX],
	left: [PAN_PX, 0],
	right: [-PAN_PX, 0],
};

interface Keys {
	readonly data: ExplorerData;
	readonly picture: GraphPicture;
	readonly zoom: ZoomController;
	readonly view: () => ExplorerView;
	/** Leaves the map, or what is selected on it. */
	readonly leave: () => void;
}

export interface RovingFocus {
	/** Makes a topic the one that Tab reaches. */
	readonly set: (id: string) => void;
	readonly current: () => string;
}

export function setUpKeyboard(root: SVGSVGElement, keys: Keys): RovingFocus {
	const { data, picture, zoom, leave } = keys;
	let current = '';
	const set = (id: string) => {
		if (id === current || !picture.node(id)) return;
		picture.node(current)?.setAttribute('tabindex', '-1');
		current = id;
		picture.node(id)?.setAttribute('tabindex', '0');
	};
	for (const id of data.topics.keys()) picture.node(id)?.setAttribute('tabindex', '-1');
	const walk = (direction: Direction) => {
		const next = findNext(current, direction, keys);
		if (next === undefined) return;
		set(next);
		picture.node(next)?.focus({ preventScroll: zoom.transform().k > 1 });
	};
	root.addEventListener('keydown', (event) => {
		const direction = ARROWS[event.key];
		if (event.altKey || event.metaKey || event.ctrlKey) return;
		if (direction && event.shiftKey) zoom.panBy(...PAN[direction]);
		else if (direction) walk(direction);
		else if (event.key === 'Escape') leave();
		else if (event.key === '+' || event.key === '=') zoom.zoomBy(1.5);
		else if (event.key === '-') zoom.zoomBy(1 / 1.5);
		else if (event.key === '0') zoom.show(undefined);
		else if (event.key === ' ' && event.target instanceof SVGAElement)
			event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	return { set, current: () => current };
}

/** The neighbour of a topic in a direction of the screen. */
function findNext(from: string, direction: Direction, { data, zoom, view }: Keys): string | undefined {
	const geometry = zoom.geometry();
	const locate = (id: string) => {
		const topic = data.topics.get(id);
		return topic ? [{ id, ...geometry.toPixels(topic) }] : [];
	};
	const [start] = locate(from);
	if (!start) return undefined;
	const linked = view().links.flatMap((l) =>
		l.source === from ? locate(l.target) : l.target === from ? locate(l.source) : [],
	);
	return findInDirection(start, linked, direction)?.id;
}
