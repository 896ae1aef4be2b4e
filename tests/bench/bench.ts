/** `npm run bench`: builds the atlas and larger maps, looks at what comes out, and builds the same papers with other programs. */
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { readArguments, runCommand, UsageError } from '../../src/cli/command.ts';
import { countAtlasPapers, prepareMap } from './builds/atlas.ts';
import { formatReport, type Row } from './builds/report.ts';
import { runMeasured } from './builds/run-measured.ts';
import { measureSite } from './builds/site-size.ts';
import { clearCaches, editOneWord, type Subject } from './builds/subject.ts';
import { type BrowserTimes, measureInBrowser } from './probes/site-in-browser.ts';
import { preparePlainAstro } from './yardsticks/plain-astro.ts';
import { prepareStarlight } from './yardsticks/starlight.ts';

/** Outside of what is built and checked; yardsticks keep their packages here. */
const FOLDER = '.bench';
const WORKSPACE = `${FOLDER}/run`;

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run bench -- [--sizes 514,2000,20000] [--skip-yardsticks]',
		options: { sizes: { type: 'string' }, 'skip-yardsticks': { type: 'boolean', default: false } },
	});
	const sizes = readSizes(values.sizes ?? `${await countAtlasPapers()},2000,20000`);
	console.log(
		`${availableParallelism()} cores, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before the start\n`,
	);
	// An interrupted run may have left its own.
	await rm(WORKSPACE, { recursive: true, force: true });
	await mkdir(WORKSPACE, { recursive: true });
	const rows: Row[] = [];
	try {
		for (const size of sizes)
			rows.push(...(await measure(`map of ${size}`, () => prepareMap(size, WORKSPACE), measureInBrowser)));
		if (!values['skip-yardsticks']) {
			rows.push(...(await measure('plain Astro', () => preparePlainAstro(WORKSPACE))));
			rows.push(...(await measure('Starlight', () => prepareStarlight(FOLDER))));
		}
	} finally {
		await rm(WORKSPACE, { recursive: true, force: true });
	}
	console.log(formatReport(rows));
	return rows.some(({ failure }) => failure) ? 1 : 0;
});

function readSizes(text: string): number[] {
	return text.split(',').map((part) => {
		const size = Number(part);
		if (!Number.isInteger(size) || size < 50) throw new UsageError(`--sizes: ${part} is not a whole number from 50 on`);
		return size;
	});
}

/** Builds cold and warm, and looks at the site; what fails becomes a row that says why. */
async function measure(
	name: string,
	prepare: () => Promise<Subject>,
	look?: (folder: string) => Promise<BrowserTimes>,
): Promise<Row[]> {
	const rows: Row[] = [];
	try {
		tell(`${name}: preparing`);
		const subject = await prepare();
		const { name: site, papers } = subject;
		for (const build of ['cold', 'warm'] as const) {
			tell(`${name}: ${build} build`);
			await (build === 'cold' ? clearCaches(subject) : editOneWord(subject));
			const run = await runMeasured(subject.build);
			rows.push({ site, papers, build, run, size: measureSite(subject.out, subject.isPaper) });
		}
		const last = rows.at(-1);
		if (look && last) {
			tell(`${name}: search and graph in Chromium`);
			rows[rows.length - 1] = { ...last, times: await look(subject.out) };
		}
		// Room for the next: large sites are gigabytes.
		await rm(subject.out, { recursive: true, force: true });
	} catch (error) {
		rows.push({ site: name, failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
	}
	return rows;
}

function tell(text: string): void {
	console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${text}`);
}
