/** `npm run sync`: brings what is new in a live library into a map. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findDoi } from '../domain/import/clean/identifiers.ts';
import { SNAPSHOT_FILE } from '../domain/import/merge/import-snapshot.ts';
import { planImport } from '../domain/import/plan-import.ts';
import { readLibrary } from '../domain/import/readers/read-library.ts';
import { formatFaults, formatReport } from '../domain/import/write/import-report.ts';
import { SyncError } from '../domain/sync/exchange.ts';
import { findDoiFile, parseSource, SOURCE_FORMS, type SyncSource } from '../domain/sync/sync-source.ts';
import { formatState, parseState, STATE_FILE, type SyncState } from '../domain/sync/sync-state.ts';
import { changeContent } from '../io/change-content.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { runExchange } from '../io/sync/run-exchange.ts';
import { CONTENT_OPTION, readArguments, runCommand, UsageError } from './command.ts';
import { showProgress } from './show-progress.ts';
import { getToday } from './today.ts';

const USAGE = `npm run sync -- --from SOURCE [--content DIR] [--dry-run] [--no-abstracts] [--server ADDRESS]
       SOURCE is ${SOURCE_FORMS}`;

await runCommand(async () => {
	const { values } = readArguments({
		usage: USAGE,
		options: {
			...CONTENT_OPTION,
			from: { type: 'string' },
			server: { type: 'string' },
			'dry-run': { type: 'boolean' },
			'no-abstracts': { type: 'boolean' },
		},
	});
	const source = await chooseSource(values.from, values.server?.replace(/\/+$/, ''));
	const { content: folder } = getMapFolders(values.content);
	// Ends at once where the folder cannot be read, and completes a change that was cut short: it may hold a later state.
	await readContent(folder);
	const state = parseState(await readIfThere(join(folder, STATE_FILE)));
	const fetched = await fetchNew(source, state);
	const isDryRun = values['dry-run'] === true;
	const next = formatState({ ...state, [source.name]: fetched.state });
	if (fetched.text === undefined) {
		console.log(`${source.name}: nothing new.`);
		if (!isDryRun && next !== formatState(state))
			await changeContent(folder, { writes: [{ path: STATE_FILE, text: next }], removes: [] });
		return 0;
	}
	const file = { name: source.name, text: fetched.text, warnings: fetched.warnings ?? [] };
	// Where entries were only removed, there is nothing to read.
	const read = fetched.text === '[]' ? { format: 'Zotero JSON', records: [], problems: [] } : readLibrary(file);
	if (!read) throw new UsageError(`${source.name} is not in a format that npm run import reads; nothing was written`);
	const { writes, report } = planImport({
		// Read again: its owner may have worked on it while the library was fetched.
		files: await readContent(folder),
		snapshot: await readIfThere(join(folder, SNAPSHOT_FILE)),
		libraries: [{ file, read }],
		...(fetched.gone && { gone: fetched.gone }),
		today: getToday(),
		withAbstracts: values['no-abstracts'] !== true,
	});
	if (!isDryRun) await changeContent(folder, { writes: [...writes, { path: STATE_FILE, text: next }], removes: [] });
	console.log(formatReport(report, isDryRun));
	const faults = formatFaults(report);
	if (faults) console.error(faults);
	return report.problems.length > 0 ? 1 : 0;
});

async function chooseSource(from: string | undefined, server: string | undefined): Promise<SyncSource> {
	if (from === undefined) throw new UsageError(`name a source with --from\nusage: ${USAGE}`);
	const list = findDoiFile(from);
	const dois = list === undefined ? undefined : await readDois(list);
	const source = parseSource(from, { server, zoteroKey: process.env.ZOTERO_KEY, dois });
	if (!source) {
		throw new UsageError(
			existsSync(from)
				? `${from} is a file on this machine: bring it in with npm run import -- ${JSON.stringify(from)}`
				: `${from} is not a source: write ${SOURCE_FORMS}`,
		);
	}
	return source;
}

/** The DOIs of a file, one a line. */
async function readDois(path: string): Promise<readonly string[]> {
	const text = await readFile(path, 'utf8').catch((error: Error) => {
		throw new UsageError(`cannot read ${path}: ${error.message}`, { cause: error });
	});
	const dois = text.split('\n').flatMap((line) => findDoi(line) ?? []);
	if (dois.length === 0) throw new UsageError(`${path} does not contain a DOI such as 10.1145/2746539.2746580`);
	return [...new Set(dois)];
}

async function fetchNew(source: SyncSource, state: SyncState) {
	const progress = showProgress('fetched');
	try {
		return await runExchange(source.fetch(state[source.name] ?? {}), {
			fetch,
			wait: (ms) => setTimeout(ms),
			now: Date.now,
			timeoutMs: 60_000,
			onProgress: ({ done, total }) => progress(done, total),
			onWait: (reason, ms) => console.error(`${reason}: waiting ${Math.round(ms / 1000)} s`),
		});
	} catch (error) {
		if (error instanceof SyncError) throw new UsageError(`${error.message}\nNothing was written.`, { cause: error });
		throw error;
	}
}
