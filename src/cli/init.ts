/** `npm run init`: a new repository of a map, with papers, topics and themes where a library is given. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { ImportRequest } from '../domain/import/plan-import.ts';
import { formatFaults, formatReport } from '../domain/import/write/import-report.ts';
import { formatAbout } from '../domain/init/about-file.ts';
import { type Program, parseProgram } from '../domain/init/program.ts';
import { CONTENT_FOLDER, listRepositoryFiles } from '../domain/init/repository-files.ts';
import { parseSource, SOURCE_FORMS } from '../domain/sync/sync-source.ts';
import { parseSafeUrl } from '../domain/text/url.ts';
import { nameFolder } from '../io/content-folder.ts';
import { readProgram } from '../io/read-program.ts';
import { createContent, isFree } from '../io/write-content.ts';
import { readArguments, runCommand, UsageError } from './command.ts';
import { planLibraries } from './import-libraries.ts';
import { showProgress } from './show-progress.ts';
import { getToday } from './today.ts';

const USAGE =
	'npm run init -- DIR [--from FILE|ADDRESS|-]... [--title TEXT] [--tagline TEXT] [--description TEXT] [--language TAG] [--repository URL] [--program OWNER/NAME[@VERSION]] [--sync SOURCE] [--no-abstracts]';

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: {
			from: { type: 'string', multiple: true },
			// Another way to name the folder.
			into: { type: 'string' },
			title: { type: 'string' },
			tagline: { type: 'string' },
			description: { type: 'string' },
			language: { type: 'string' },
			repository: { type: 'string' },
			program: { type: 'string' },
			sync: { type: 'string' },
			'no-abstracts': { type: 'boolean' },
		},
		allowPositionals: true,
	});
	const folder = await chooseFolder([...positionals, ...(values.into === undefined ? [] : [values.into])]);
	if (values.sync !== undefined && !parseSource(values.sync, {}))
		throw new UsageError(`--sync ${values.sync} is not a source: write ${SOURCE_FORMS}`);
	const { title, tagline, description, language, repository } = values;
	const asked = await askSettings({ title, tagline, description, language, repository });
	const program = chooseProgram(values.program, await readProgram());
	const { writes, report, settings } = await planLibraries(values.from ?? [], {
		files: [],
		snapshot: undefined,
		today: getToday(),
		withAbstracts: values['no-abstracts'] !== true,
		settings: asked,
	});
	const about = formatAbout(report, getToday(), settings);
	const whole = about === undefined ? writes : [...writes, { path: 'about.md', text: about }];
	const content = whole.map(({ path, text }) => ({ path: `${CONTENT_FOLDER}/${path}`, text }));
	await createContent(
		folder,
		[...listRepositoryFiles(settings.title, program, values.sync), ...content],
		showProgress('writing'),
	);
	console.log(formatReport(report, false));
	console.log(`\n${listNextSteps(nameFolder(folder), program).join('\n')}`);
	const faults = formatFaults(report);
	if (faults) console.error(faults);
	return report.problems.length > 0 ? 1 : 0;
});

async function chooseFolder(named: readonly string[]): Promise<string> {
	const [first, ...more] = named;
	if (first === undefined || more.length > 0) throw new UsageError(`name one folder for the map\nusage: ${USAGE}`);
	const folder = resolve(first);
	if (!(await isFree(folder)))
		throw new UsageError(`${folder} is not empty: name another folder, or add to this one with npm run import`);
	return folder;
}

function chooseProgram(named: string | undefined, own: Program): Program {
	if (named === undefined) return own;
	const program = parseProgram(named, own.version);
	if (!program) throw new UsageError('--program must be OWNER/NAME or OWNER/NAME@VERSION');
	return program;
}

function listNextSteps(place: string, program: Program): string[] {
	const quoted = /[^\w./-]/.test(place) ? JSON.stringify(place) : place;
	const steps = [
		`${place} is ready. Look at it, and record the addresses of its pages before you publish it:`,
		...['dev', 'permalinks'].map((command) => `  npm run ${command} -- --content ${quoted}`),
		'Its README.md says how to publish it and how to work on it.',
	];
	if (program.repository === undefined)
		steps.push(
			`The repository of this program on GitHub is not known: replace OWNER/NAME in the workflows in ${place}/.github/workflows with it, and in ${place}/README.md.`,
		);
	return steps;
}

type Given = { readonly [K in 'title' | 'tagline' | 'description' | 'language' | 'repository']?: string | undefined };

/** Settings from flags; at a terminal missing ones are asked for, and Enter leaves one to the map. */
async function askSettings(given: Given): Promise<NonNullable<ImportRequest['settings']>> {
	if (given.repository !== undefined && !parseSafeUrl(given.repository))
		throw new UsageError('--repository must be an http(s) URL');
	if (given.language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(given.language))
		throw new UsageError('--language must be a tag like en or pt-BR');
	const asked: Record<string, string> = {};
	const wanted = (['title', 'tagline', 'description'] as const).filter((field) => !given[field]?.trim());
	if (process.stdin.isTTY && wanted.length > 0) {
		const terminal = createInterface({ input: process.stdin, output: process.stderr });
		try {
			for (const field of wanted) {
				const answer = (await terminal.question(`${field} (Enter for a general one): `)).trim();
				if (answer) asked[field] = answer;
			}
		} finally {
			terminal.close();
		}
	}
	const flags = Object.fromEntries(
		Object.entries(given).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
	);
	return { ...asked, ...flags };
}
