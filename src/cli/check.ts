/** `npm run check`: lists every problem of the content and says what is in it. */
import { describeMap } from '../domain/corpus/statistics.ts';
import { loadMap } from '../domain/map/load-map.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	readArguments({ usage: 'npm run check', options: {} });
	const folder = getContentFolder();
	const { map, problems } = loadMap(await readContent(folder));
	if (!map) return printProblems(problems, folder);
	console.log(describeMap(map.corpus, map.graph));
	return 0;
});
