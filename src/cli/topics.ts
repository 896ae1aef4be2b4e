/** `npm run topics`: merges, renames and drops topics in content, links and addresses at once. */
import { dropTopic, mergeTopics, renameTopic } from '../domain/edit/edit-topics.ts';
import { readArguments, runCommand, UsageError } from './command.ts';
import { EDIT_OPTIONS, EDIT_USAGE, editMap } from './edit-map.ts';

const USAGE = `npm run topics -- merge TOPIC INTO ${EDIT_USAGE}
       npm run topics -- rename TOPIC "New name" [--keep-address] ${EDIT_USAGE}
       npm run topics -- drop TOPIC ${EDIT_USAGE}`;

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: { ...EDIT_OPTIONS, 'keep-address': { type: 'boolean' } },
		allowPositionals: true,
	});
	const [verb, topic, second, ...more] = positionals;
	if (topic !== undefined && more.length === 0) {
		if (verb === 'merge' && second !== undefined) return editMap(values, (files) => mergeTopics(files, topic, second));
		if (verb === 'rename' && second?.trim())
			return editMap(values, (files) => renameTopic(files, topic, second.trim(), values['keep-address'] !== true));
		if (verb === 'drop' && second === undefined) return editMap(values, (files) => dropTopic(files, topic));
	}
	throw new UsageError(`say merge, rename or drop, and which topic\nusage: ${USAGE}`);
});
