/** `npm run init`: a new content folder, complete with papers, topics and themes where a library is given. */
import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { makeDefaultSettings, type SiteSettings } from '../domain/import/write/automatic-files.ts';
import { formatFaults, formatReport } from '../domain/import/write/import-report.ts';
import { parseSafeUrl } from '../domain/text/url.ts';
import { createContent, isFree } from '../io/write-content.ts';
import { readArguments, runCommand, UsageError } from './command.ts';
import { getToday, planLibraries, showProgress } from './import-libraries.ts';

const USAGE =
	'npm run init -- [--from FILE|ADDRESS|-]... [--into DIR] [--title TEXT] [--tagline TEXT] [--description TEXT] [--language TAG] [--repository URL] [--no-abstracts]';
const DEFAULT_FOLDER = 'my-map';

await runCommand(async () => {
	const { values } = readArguments({
		usage: USAGE,
		options: {
			from: { type: 'string', multiple: true },
			into: { type: 'string' },
			title: { type: 'string' },
			tagline: { type: 'string' },
			description: { type: 'string' },
			language: { type: 'string' },
			repository: { type: 'string' },
			'no-abstracts': { type: 'boolean' },
		},
	});
	const folder = resolve(values.into ?? DEFAULT_FOLDER);
	if (!(await isFree(folder)))
		throw new UsageError(
			`${folder} is not empty: name another folder with --into, or add to this one with npm run import`,
		);
	const { title, tagline, description, language, repository } = values;
	const settings = await askSettings({ title, tagline, description, language, repository });
	const { writes, report } = await planLibraries(values.from ?? [], {
		files: [],
		snapshot: undefined,
		today: getToday(),
		withAbstracts: values['no-abstracts'] !== true,
		settings,
	});
	await createContent(folder, writes, showProgress('writing'));
	console.log(formatReport(report, false));
	const place = relative(process.cwd(), folder) || '.';
	console.log(`\n${place} is ready. Check it, look at it and build it with:`);
	for (const command of ['check', 'dev', 'build']) console.log(`  CONTENT_DIR=${place} npm run ${command}`);
	const faults = formatFaults(report);
	if (faults) console.error(faults);
	return report.problems.length > 0 ? 1 : 0;
});

type Given = { readonly [K in 'title' | 'tagline' | 'description' | 'language' | 'repository']?: string | undefined };

/** Settings from flags; at a terminal the words that lack are asked for, and Enter takes the one shown. */
async function askSettings(given: Given): Promise<SiteSettings> {
	if (given.repository !== undefined && !parseSafeUrl(given.repository))
		throw new UsageError('--repository must be an http(s) URL');
	if (given.language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(given.language))
		throw new UsageError('--language must be a tag like en or pt-BR');
	const defaults = makeDefaultSettings(given.language);
	const asked: Record<string, string> = {};
	const wanted = (['title', 'tagline', 'description'] as const).filter((field) => !given[field]?.trim());
	if (process.stdin.isTTY && wanted.length > 0) {
		const terminal = createInterface({ input: process.stdin, output: process.stderr });
		try {
			for (const field of wanted) {
				const answer = (await terminal.question(`${field} [${defaults[field]}]: `)).trim();
				if (answer) asked[field] = answer;
			}
		} finally {
			terminal.close();
		}
	}
	const flags = Object.fromEntries(
		Object.entries(given).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
	);
	return { ...defaults, ...asked, ...flags };
}
