/** `npm run check`: lists every problem of the content and says what is in it. */
import { formatProblem } from '../domain/corpus/problem.ts';
import { describeMap } from '../domain/corpus/statistics.ts';
import { loadMap } from '../domain/map/load-map.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	readArguments({ usage: 'npm run check', options: {} });
	const folder = getContentFolder();
	const { map, problems } = loadMap(await readContent(folder));
	if (!map) {
		console.error(problems.map(formatProblem).join('\n'));
		console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}`);
		return 1;
	}
	console.log(describeMap(map.corpus, map.graph));
	return 0;
});
