/** Label placement: as many names as fit beside their marks, the largest topics first, none over another. */
import { compareText } from '../corpus/problem.ts';
import type { Slug } from '../text/slug.ts';
import { type GraphNode, MAP_HEIGHT, MAP_WIDTH } from './graph.ts';
import { getRadius } from './layout.ts';

export interface Label {
	readonly id: Slug;
	readonly text: string;
	/** Anchor point in map units; `y` is the middle of the line. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Widths of Source Sans letters in hundredths of the font size, rounded up so that real text is never wider. */
const NARROW = /[ijlt'.,:;|!I()[\]-]/;
const WIDE = /[mwMW@%&]/;

/** An upper estimate of a text's width for a font size, same unit. */
export function estimateTextWidth(text: string, fontSize: number): number {
	let width = 0;
	for (const c of text) width += NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.86 : /[A-Z]/.test(c) ? 0.62 : 0.53;
	return width * fontSize;
}

/** Places labels of a font size (map units). Nodes are taken by papers, then by id; those with no free room get none. */
export function placeLabels(nodes: readonly GraphNode[], fontSize: number, limit = Number.POSITIVE_INFINITY): Label[] {
	const taken: Box[] = nodes.map((node) => boxAround(node.x, node.y, getRadius(node.papers)));
	const labels: Label[] = [];
	const order = nodes
		.map((node, index) => ({ node, index }))
		.sort((a, b) => b.node.papers - a.node.papers || compareText(a.node.id, b.node.id));
	for (const { node, index } of order) {
		if (labels.length >= limit) break;
		const choice = listPlaces(node, fontSize).find(
			({ box }) => isInside(box) && !taken.some((other, i) => i !== index && overlaps(box, other)),
		);
		if (!choice) continue;
		labels.push(choice.label);
		taken.push(choice.box);
	}
	return labels;
}

function boxAround(x: number, y: number, radius: number): Box {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function listPlaces(node: GraphNode, fontSize: number): { label: Label; box: Box }[] {
	const gap = getRadius(node.papers) + fontSize * 0.3;
	const width = estimateTextWidth(node.name, fontSize);
	const height = fontSize * 1.25;
	const make = (x: number, y: number, anchor: Label['anchor']) => {
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		const round = (value: number) => Math.round(value * 10) / 10;
		return {
			label: { id: node.id, text: node.name, x: round(x), y: round(y), anchor },
			box: { left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
		};
	};
	return [
		make(node.x + gap, node.y, 'start'),
		make(node.x - gap, node.y, 'end'),
		make(node.x, node.y - gap - height / 2, 'middle'),
		make(node.x, node.y + gap + height / 2, 'middle'),
	];
}

function isInside(box: Box): boolean {
	return box.left >= 2 && box.right <= MAP_WIDTH - 2 && box.top >= 2 && box.bottom <= MAP_HEIGHT - 2;
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
