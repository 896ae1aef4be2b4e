/** `npm run permalinks`: records the pages that the registry of public paths does not know yet. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../atlas/load-content.ts';
import { appendToRegistry, listUnrecorded } from '../domain/permalinks/registry.ts';
import { count } from '../domain/text/count.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { replaceFile } from '../io/write-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run permalinks -- [--content DIR] [--check]',
		options: { ...CONTENT_OPTION, check: { type: 'boolean', default: false } },
	});
	const { content: folder } = getMapFolders(values.content);
	const { content, problems } = checkContent(await readContent(folder));
	if (!content) return printProblems(problems, folder);
	const fresh = listUnrecorded(content.corpus.permalinks, content.pages);
	if (values.check) {
		console.log(
			fresh.length > 0
				? `${count(fresh.length, 'page is', 'pages are')} not in permalinks.yaml yet: run npm run permalinks`
				: 'All pages are in permalinks.yaml.',
		);
		return fresh.length > 0 ? 1 : 0;
	}
	const file = join(folder, 'permalinks.yaml');
	if (fresh.length > 0) await replaceFile(file, appendToRegistry(await readFile(file, 'utf8'), fresh));
	console.log(`${count(fresh.length, 'new path')} recorded, ${count(content.pages.length, 'page')} in all`);
	return 0;
});
