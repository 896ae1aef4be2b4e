/** `npm run schemas`: writes the JSON Schemas by which editors help with a content folder. */
import { listContentSchemas } from '../domain/records/json-schema.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { isFree, writeContent } from '../io/write-content.ts';
import { CONTENT_OPTION, readArguments, runCommand, UsageError } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run schemas -- [--content DIR]',
		options: CONTENT_OPTION,
	});
	const { content: folder } = getMapFolders(values.content);
	if (await isFree(folder)) throw new UsageError(`${folder} does not hold a map: make one with npm run init`);
	const files = listContentSchemas();
	await writeContent(folder, files);
	console.log(`${files.length} schemas written to ${folder}/.schemas`);
	return 0;
});
