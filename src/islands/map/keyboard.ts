/** The map by keyboard: one stop for Tab, arrows along links, Enter, Escape, plus and minus. */
import type { MapData } from './data.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import type { MapView } from './view.ts';
import { type Direction, findInDirection } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
};
const PAN_PX = 80;

interface Keys {
	readonly data: MapData;
	readonly picture: Picture;
	readonly stage: Stage;
	readonly view: () => MapView;
	/** Leaves the map, or what is selected on it. */
	readonly leave: () => void;
}

/** Returns a function that makes a topic the one that Tab reaches. */
export function makeKeyboard(root: SVGSVGElement, { data, picture, stage, view, leave }: Keys): (id: string) => void {
	let current = '';
	const hold = (id: string) => {
		if (!picture.node(id)) return;
		picture.node(current)?.setAttribute('tabindex', '-1');
		current = id;
		picture.node(id)?.setAttribute('tabindex', '0');
	};
	for (const id of data.topics.keys()) picture.node(id)?.setAttribute('tabindex', '-1');

	const walk = (direction: Direction) => {
		const geometry = stage.geometry();
		const place = (id: string) => {
			const topic = data.topics.get(id);
			return topic ? [{ id, ...geometry.toPixels(topic) }] : [];
		};
		const [from] = place(current);
		if (!from) return;
		const linked = view().links.flatMap((l) =>
			l.source === current ? place(l.target) : l.target === current ? place(l.source) : [],
		);
		const next = findInDirection(from, linked, direction);
		if (!next) return;
		hold(next.id);
		picture.node(next.id)?.focus({ preventScroll: stage.transform().k > 1 });
	};
	root.addEventListener('keydown', (event) => {
		const direction = ARROWS[event.key];
		if (event.altKey || event.metaKey || event.ctrlKey) return;
		if (direction && event.shiftKey) pan(stage, direction);
		else if (direction) walk(direction);
		else if (event.key === 'Escape') leave();
		else if (event.key === '+' || event.key === '=') stage.zoomBy(1.5);
		else if (event.key === '-') stage.zoomBy(1 / 1.5);
		else if (event.key === '0') stage.show(undefined);
		else if (event.key === ' ' && event.target instanceof SVGAElement)
			event.target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	return hold;
}

function pan(stage: Stage, direction: Direction): void {
	const { up, down, left, right } = { up: [0, PAN_PX], down: [0, -PAN_PX], left: [PAN_PX, 0], right: [-PAN_PX, 0] };
	const [x = 0, y = 0] = { up, down, left, right }[direction];
	stage.panBy(x, y);
}
