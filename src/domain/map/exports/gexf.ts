import { escapeMarkup } from '../../text/markup.ts';
import { getRadius } from '../radius.ts';
import type { Network } from './network.ts';

const NODE_FIELDS = [
	['theme', 'string'],
	['community', 'integer'],
	['papers', 'integer'],
	['meanYear', 'double'],
	['url', 'string'],
] as const;
const LINK_FIELDS = [
	['papers', 'integer'],
	['expected', 'double'],
	['strength', 'double'],
] as const;

/**
 * GEXF 1.2 (gexf.net/schema.html), for Gephi and NetworkX, whose readers knew no later version until 2025. An edge's
 * weight is the number of papers; y points upwards.
 */
export function writeGexf({ title, nodes, links }: Network): string {
	const declare = (fields: readonly (readonly [string, string])[]) =>
		fields.map(([name, type], i) => `<attribute id="${i}" title="${name}" type="${type}"/>`).join('');
	const fill = (values: readonly (string | number | undefined)[]) =>
		values
			.map((value, i) => (value === undefined ? '' : `<attvalue for="${i}" value="${escapeMarkup(String(value))}"/>`))
			.join('');
	return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta><description>${escapeMarkup(title)}</description></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node">${declare(NODE_FIELDS)}</attributes>
<attributes class="edge">${declare(LINK_FIELDS)}</attributes>
<nodes>
${nodes.map((n) => `<node id="${n.id}" label="${escapeMarkup(n.name)}"><attvalues>${fill([n.theme, n.community, n.papers, n.meanYear, n.url])}</attvalues><viz:size value="${getRadius(n.papers).toFixed(1)}"/><viz:position x="${n.x}" y="${-n.y}" z="0"/></node>`).join('\n')}
</nodes>
<edges>
${links.map((l, i) => `<edge id="${i}" source="${l.source}" target="${l.target}" weight="${l.count}"><attvalues>${fill([l.count, l.expected, l.strength])}</attvalues></edge>`).join('\n')}
</edges>
</graph>
</gexf>
`;
}
