/** `npm run schemas`: writes the JSON Schemas by which editors help with a content folder. */
import { resolve } from 'node:path';
import { listContentSchemas } from '../domain/records/json-schema.ts';
import { getContentFolder } from '../io/read-content.ts';
import { isFree, writeContent } from '../io/write-content.ts';
import { readArguments, runCommand, UsageError } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run schemas -- [--into DIR]',
		options: { into: { type: 'string' } },
	});
	const folder = values.into === undefined ? getContentFolder() : resolve(values.into);
	if (await isFree(folder)) throw new UsageError(`${folder} holds no map: make one with npm run init`);
	const files = listContentSchemas();
	await writeContent(folder, files);
	console.log(`${files.length} schemas written to ${folder}/.schemas`);
	return 0;
});
