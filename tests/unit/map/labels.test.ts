import { describe, expect, test } from 'vitest';
import { LABEL_TIERS, placeTier } from '../../../src/domain/map/drawing.ts';
import { makeFrame, placeLabels } from '../../../src/domain/map/labels.ts';
import { layOut } from '../../../src/domain/map/layout.ts';
import { placeNodes } from '../../../src/domain/map/renew-layout.ts';
import { estimateTextWidth, wrapName } from '../../../src/domain/map/text-width.ts';
import { makeGroups, makeNode } from './graphs.ts';

const frame = makeFrame(1200, 800);
const groups = makeGroups(6, 20);
const graph = placeNodes(groups, layOut(groups.nodes, groups.links));

function boxOf(label: { lines: readonly string[]; x: number; y: number; anchor: string }, fontSize: number) {
	const width = Math.max(...label.lines.map((line) => estimateTextWidth(line, fontSize)));
	const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
	const bottom = label.y + fontSize * (0.65 + 1.12 * (label.lines.length - 1));
	return { left, right: left + width, top: label.y - fontSize * 0.65, bottom };
}

describe('placeLabels', () => {
	test.each(Object.values(LABEL_TIERS))('places no name of the tier $name over another', (tier) => {
		const boxes = placeTier(graph, tier).labels.map((label) => boxOf(label, tier.fontSize));
		expect(boxes.length).toBeGreaterThan(10);
		const overlaps = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) => a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2,
				),
		);
		expect(overlaps).toEqual([]);
	});

	test('gives the larger of two topics that compete the name', () => {
		const nodes = [makeNode('small', { x: 600, y: 400, papers: 3 }), makeNode('large', { x: 602, y: 400, papers: 60 })];
		const { labels } = placeLabels(nodes, { fontSize: 100, frame: { left: 400, right: 900, top: 330, bottom: 470 } });
		expect(labels.map((label) => label.id)).toEqual(['large']);
	});

	test('covers marks only of topics with less than the share allowed, and says which', () => {
		const around = [
			[600, 300],
			[600, 500],
			[450, 400],
			[750, 400],
			[480, 330],
			[720, 330],
			[480, 470],
			[720, 470],
		].map(([x = 0, y = 0], i) => makeNode(`near-${i}`, { x, y, papers: 3 }));
		const nodes = [makeNode('a-rather-large-topic', { x: 600, y: 400, papers: 50 }), ...around];
		const options = { fontSize: 120, frame };
		expect(placeLabels(nodes, options).labels.map((label) => label.id)).not.toContain('a-rather-large-topic');
		const { labels, covered } = placeLabels(nodes, { ...options, coverShare: 0.5 });
		expect(labels.map((label) => label.id)).toContain('a-rather-large-topic');
		expect(covered).not.toEqual([]);
		expect(labels.filter((label) => covered.includes(label.id))).toEqual([]);
	});

	test('names what may cover anything, even among larger topics', () => {
		const crowd = [-60, -30, 30, 60].flatMap((y) =>
			[-120, -60, 60, 120].map((x) => makeNode(`n${x}${y}`, { x: 600 + x, y: 400 + y, papers: 90 })),
		);
		const nodes = [...crowd, makeNode('small', { x: 600, y: 400, papers: 3 })];
		const options = { fontSize: 40, frame, order: ['small'] };
		expect(placeLabels(nodes, options).labels).toEqual([]);
		expect(placeLabels(nodes, { ...options, mayCover: ['small'] }).labels.map((label) => label.id)).toEqual(['small']);
	});

	test('keeps names inside the frame and out of what is taken', () => {
		const nodes = [makeNode('corner', { x: 10, y: 10 })];
		const [label] = placeLabels(nodes, { fontSize: 20, frame }).labels;
		expect(label?.anchor).toBe('start');
		const taken = [{ left: 0, top: 0, right: 1200, bottom: 800 }];
		expect(placeLabels(nodes, { fontSize: 20, frame, taken }).labels).toEqual([]);
	});
});

describe('wrapName', () => {
	test.each([
		['Momentum', ['Momentum']],
		['Parameter-efficient fine-tuning', ['Parameter-', 'efficient fine-tuning']],
		['Reinforcement learning from human feedback', ['Reinforcement learning', 'from human feedback']],
	])('prefers for %s %j', (name, lines) => {
		expect(wrapName(name, 10)[0]?.lines).toEqual(lines);
	});

	test('offers both ways for a name of middle length, one line first', () => {
		expect(wrapName('Continual learning', 10).map((way) => way.lines.length)).toEqual([1, 2]);
	});
});
