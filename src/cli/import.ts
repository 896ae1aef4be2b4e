/** `npm run import`: brings the entries of library files into a content folder. */
import { join } from 'node:path';
import { SNAPSHOT_FILE } from '../domain/import/merge/import-snapshot.ts';
import { formatFaults, formatReport } from '../domain/import/write/import-report.ts';
import { getContentFolder, nameFolder } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { createContent, isFree, writeContent } from '../io/write-content.ts';
import { CONTENT_OPTION, readArguments, runCommand, UsageError } from './command.ts';
import { planLibraries } from './import-libraries.ts';
import { showProgress } from './show-progress.ts';
import { getToday } from './today.ts';

const USAGE =
	'npm run import -- FILE|ADDRESS|-... [--from FILE|ADDRESS|-]... [--content DIR] [--dry-run] [--no-abstracts]';

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: {
			from: { type: 'string', multiple: true },
			...CONTENT_OPTION,
			// The name of --content until version 0.1.
			into: { type: 'string' },
			'dry-run': { type: 'boolean' },
			'no-abstracts': { type: 'boolean' },
		},
		allowPositionals: true,
	});
	const sources = [...positionals, ...(values.from ?? [])];
	if (sources.length === 0) throw new UsageError(`name a library file\nusage: ${USAGE}`);
	const folder = getContentFolder(values.content ?? values.into);
	const isNew = await isFree(folder);
	const { writes, report } = await planLibraries(sources, {
		files: isNew ? [] : await readContent(folder),
		snapshot: await readIfThere(join(folder, SNAPSHOT_FILE)),
		today: getToday(),
		withAbstracts: values['no-abstracts'] !== true,
	});
	const isDryRun = values['dry-run'] === true;
	const write = isNew ? createContent : writeContent;
	if (!isDryRun) await write(folder, writes, showProgress('writing'));
	if (isNew) console.log(`${nameFolder(folder)} held no map: a new one ${isDryRun ? 'would begin' : 'begins'} there`);
	console.log(formatReport(report, isDryRun));
	const faults = formatFaults(report);
	if (faults) console.error(faults);
	return report.problems.length > 0 ? 1 : 0;
});
