/** `npm run migrate`: brings a content folder to the format that this program writes. */
import { checkFormat, UNNAMED_FORMAT } from '../domain/migrate/content-format.ts';
import { planMigration } from '../domain/migrate/migrations.ts';
import { changeContent } from '../io/change-content.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand, UsageError } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run migrate -- [--content DIR] [--dry-run]',
		options: { ...CONTENT_OPTION, 'dry-run': { type: 'boolean' } },
	});
	const { content: folder } = getMapFolders(values.content);
	const files = await readContent(folder);
	if (!files.some(({ path }) => path === 'site.yaml'))
		throw new UsageError(`${folder} does not hold a map: it has no site.yaml`);
	const { from, to, steps, writes } = planMigration(files);
	const newer = checkFormat(from, UNNAMED_FORMAT);
	if (newer) return printProblems([newer], folder, ': nothing was changed');
	if (steps.length === 0) console.log(`${folder} has format ${from}: there is nothing to change`);
	else {
		console.log([...steps, ...writes.map(({ path }) => `~ ${path}`)].join('\n'));
		if (values['dry-run'] === true) console.log(`Nothing was written. It would have format ${to}.`);
		else await changeContent(folder, { writes, removes: [] });
	}
	return 0;
});
