/** The graph of a library as a picture that needs no style sheet, to look at and to keep. */
import { BACKBONE_PER_TOPIC, pickBackbone } from '../map/backbone.ts';
import { type Graph, MAP_HEIGHT, MAP_WIDTH } from '../map/graph.ts';
import { type Label, LINE_HEIGHT, makeFrame, placeLabels } from '../map/labels.ts';
import { getRadius } from '../map/radius.ts';
import { GROUND, getThemeColour, INK, LINE_STRONG } from '../previews/palette.ts';
import { escapeMarkup } from '../text/markup.ts';

const FONT_SIZE = 17;

/** An SVG document in the colours of the light mode. */
export function drawOwnMap(graph: Graph, colourOf: (theme: string) => number, title: string): string {
	const places = new Map<string, Graph['nodes'][number]>(graph.nodes.map((node) => [node.id, node]));
	const lines = pickBackbone(graph.links, BACKBONE_PER_TOPIC).flatMap(({ source, target }) => {
		const [a, b] = [places.get(source), places.get(target)];
		return a && b ? [`M${a.x} ${a.y}L${b.x} ${b.y}`] : [];
	});
	const { labels } = placeLabels(graph.nodes, { fontSize: FONT_SIZE, frame: makeFrame(MAP_WIDTH, MAP_HEIGHT) });
	const dots = graph.nodes.map(
		({ x, y, papers, theme }) =>
			`<circle cx="${x}" cy="${y}" r="${getRadius(papers).toFixed(1)}" fill="${getThemeColour(colourOf(theme))}"/>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}" width="${MAP_WIDTH}" height="${MAP_HEIGHT}">`,
		`<title>${escapeMarkup(title)}</title>`,
		`<rect width="${MAP_WIDTH}" height="${MAP_HEIGHT}" fill="${GROUND}"/>`,
		`<path d="${lines.join('')}" stroke="${LINE_STRONG}" stroke-opacity="0.5" fill="none"/>`,
		`<g stroke="${GROUND}">${dots.join('')}</g>`,
		`<g font-family="sans-serif" font-size="${FONT_SIZE}" fill="${INK}" stroke="${GROUND}" stroke-width="4" paint-order="stroke" stroke-linejoin="round" dominant-baseline="central">`,
		...labels.map(drawLabel),
		'</g></svg>',
	].join('\n');
}

function drawLabel({ lines, x, y, anchor }: Label): string {
	const spans = lines.map(
		(line, i) => `<tspan x="${x}" y="${(y + i * LINE_HEIGHT * FONT_SIZE).toFixed(1)}">${escapeMarkup(line)}</tspan>`,
	);
	return `<text text-anchor="${anchor}">${spans.join('')}</text>`;
}
