/** Downloads of what is shown. */
import { words } from '#words/explorer';
import { writeGexf } from '../../domain/map/exports/gexf.ts';
import { writeGraphml } from '../../domain/map/exports/graphml.ts';
import type { Network } from '../../domain/map/exports/network.ts';
import { toVosviewer } from '../../domain/map/exports/vosviewer.ts';
import { paths } from '../../domain/permalinks/paths.ts';
import { toHref } from '../base-path.ts';
import { saveFile } from '../save-file.ts';
import type { ExplorerData } from './explorer-data.ts';
import type { Format } from './formats.ts';
import { type Box, drawPngFile, drawSvgFile, readLegend } from './image.ts';
import type { ExplorerView } from './view.ts';
import type { ZoomController } from './zoom-controller.ts';

interface Shown {
	readonly data: ExplorerData;
	readonly view: ExplorerView;
	readonly picture: SVGSVGElement;
	readonly zoom: Pick<ZoomController, 'geometry' | 'transform'>;
	/** Says what is shown. */
	readonly sentence: string;
	/** The legend of the page. */
	readonly legend: HTMLElement;
}

export async function downloadAs(format: Format, shown: Shown): Promise<void> {
	const title = words.file.title(shown.data.site);
	if (format === 'svg' || format === 'png') {
		const svg = await drawSvgFile(shown.picture, findVisible(shown.zoom), {
			title,
			subtitle: shown.sentence,
			source: words.file.source(shown.data.site, location.href, shown.data.licence),
			legend: readLegend(shown.legend),
		});
		if (format === 'svg') saveFile(svg, 'graph.svg', 'image/svg+xml');
		else saveFile(await drawPngFile(svg), 'graph.png', 'image/png');
		return;
	}
	const network = toNetwork(shown, title);
	if (format === 'gexf') saveFile(writeGexf(network), 'graph.gexf', 'application/xml');
	else if (format === 'graphml') saveFile(writeGraphml(network), 'graph.graphml', 'application/xml');
	else saveFile(JSON.stringify(toVosviewer(network)), 'graph-vosviewer.json', 'application/json');
}

/** The part of the drawing that is in the frame, in the coordinates of its text. */
function findVisible({ geometry, transform }: Shown['zoom']): Box {
	const { width, height, scale, toText } = geometry();
	const { k } = transform();
	const [x, y] = transform().invert([0, 0]);
	return { ...toText({ x, y }), width: width / k / scale, height: height / k / scale };
}

/** The shown part of the graph, with the counts of the years chosen. */
function toNetwork({ data, view }: Pick<Shown, 'data' | 'view'>, title: string): Network {
	const nodes = [...view.topics].flatMap(([id, papers]) => {
		const topic = data.topics.get(id);
		if (!topic) return [];
		const { name, community, meanYear, x, y } = topic;
		const url = new URL(toHref(paths.topic(id)), location.origin).href;
		return { id, name, theme: topic.theme.name, community, papers, meanYear, x, y, url };
	});
	return { title, nodes, links: view.links };
}
