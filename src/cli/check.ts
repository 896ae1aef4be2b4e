/** `npm run check`: lists every problem of the content and says what is in it. */

import { loadContent } from '../atlas/load-content.ts';
import { describeMap } from '../domain/corpus/statistics.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({ usage: 'npm run check -- [--content DIR]', options: CONTENT_OPTION });
	const { content: folder } = getMapFolders(values.content);
	const { content, problems } = loadContent(await readContent(folder));
	if (!content) return printProblems(problems, folder);
	console.log(describeMap(content.corpus, content.graph));
	return 0;
});
