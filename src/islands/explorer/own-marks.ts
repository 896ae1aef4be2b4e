/** Marks that show the share of a topic's papers that the reader has: a ring, filled by that share of its area. */
import { select } from 'd3';
import { words as explorer } from '#words/explorer';
import { getFilledRadius, getRadius } from '../../domain/map/radius.ts';
import { describeShare } from './own-share.ts';
import { setAttribute } from './set-attribute.ts';
import type { ExplorerView } from './view.ts';

const words = explorer.own;

export function createOwnMarks(root: SVGSVGElement, nodes: ReadonlyMap<string, SVGAElement>) {
	const names = new Map([...nodes].map(([id, node]) => [id, node.getAttribute('aria-label') ?? '']));
	const filled = new Map<string, { readonly circle: SVGCircleElement; readonly radius: number }>();

	/** The filled part of a topic's mark. */
	const fill = (node: SVGAElement): SVGCircleElement => {
		const [ring, made] = node.children;
		if (made instanceof SVGCircleElement) return made;
		const circle = select(node).append<SVGCircleElement>('circle');
		for (const name of ['cx', 'cy']) circle.attr(name, ring?.getAttribute(name) ?? 0);
		return circle.node() as SVGCircleElement;
	};
	return {
		render: ({ own, topics }: ExplorerView) => {
			root.classList.toggle('has-own', own !== undefined);
			filled.clear();
			for (const [id, node] of nodes) {
				const [papers, owned] = [topics.get(id) ?? 0, own?.counts.get(id) ?? 0];
				const name = names.get(id) ?? '';
				setAttribute(
					node,
					'aria-label',
					own && papers > 0 ? words.named(name, describeShare(own, owned, papers)) : name,
				);
				if (owned > 0 && papers > 0)
					filled.set(id, { circle: fill(node), radius: getFilledRadius(getRadius(papers), owned, papers) });
				else node.children[1]?.remove();
			}
		},
		resize: (k: number) => {
			for (const { circle, radius } of filled.values()) setAttribute(circle, 'r', (radius / Math.sqrt(k)).toFixed(2));
		},
	};
}
