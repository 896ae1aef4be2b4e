/** `npm run layout`: finds places for new topics in the graph and stores all places in the content's `layout.yaml`. */
import { join } from 'node:path';
import { loadContent } from '../atlas/load-content.ts';
import { BACKBONE_PER_TOPIC } from '../domain/map/backbone.ts';
import { measureLayout } from '../domain/map/quality.ts';
import { formatLayout, listKept, placeNodes, renewLayout } from '../domain/map/renew-layout.ts';
import { count } from '../domain/text/count.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { replaceFile } from '../io/write-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run layout -- [--content DIR] [--fresh]',
		options: { ...CONTENT_OPTION, fresh: { type: 'boolean', default: false } },
	});
	const { content: folder } = getMapFolders(values.content);
	const { content, problems } = loadContent(await readContent(folder));
	if (!content) return printProblems(problems, folder);
	const positions = renewLayout(content.graph, content.corpus.layout, values.fresh);
	await replaceFile(join(folder, 'layout.yaml'), formatLayout(positions));
	const { preservation, stress, crossings } = measureLayout(placeNodes(content.graph, positions), BACKBONE_PER_TOPIC);
	const kept = listKept(positions, content.corpus.layout).length;
	console.log(`${count(positions.size, 'topic')} placed, ${kept} of them where they were before`);
	console.log(
		`neighbours preserved ${preservation.toFixed(3)}, stress ${stress.toFixed(3)}, ${crossings} crossings of drawn links`,
	);
	return 0;
});
