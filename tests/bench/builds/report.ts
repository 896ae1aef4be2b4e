/** What `npm run bench` prints: one Markdown table, a row a build, and the steps of our own builds below it. */
import type { BrowserTimes } from '../probes/site-in-browser.ts';
import { listSteps } from './atlas.ts';
import type { Run } from './run-measured.ts';
import type { SiteSize } from './site-size.ts';

export interface Row {
	readonly site: string;
	/** Undefined for what has to do with no build. */
	readonly papers?: number;
	readonly build?: 'cold' | 'warm';
	readonly run?: Run;
	readonly size?: SiteSize;
	readonly times?: BrowserTimes;
	/** What went wrong; the rest is missing then. */
	readonly failure?: string;
}

interface Column {
	readonly head: string;
	/** Undefined where it was not measured. */
	read(row: Row): string | undefined;
}

const MB = 1e6;
const KB = 1024;
const format = (value: number | undefined, digits: number) => value?.toFixed(digits);

const COLUMNS: readonly Column[] = [
	{ head: 'site', read: ({ site, failure }) => (failure ? `${site}: ${failure.replaceAll('|', '/')}` : site) },
	{ head: 'papers', read: ({ papers }) => papers?.toString() },
	{ head: 'build', read: ({ build }) => build },
	{ head: 'wall s', read: ({ run }) => format(run?.wallSeconds, 1) },
	{ head: 'previews s', read: ({ run }) => format(run && sumPreviews(run), 1) },
	{ head: 'CPU s', read: ({ run }) => format(run?.cpuSeconds, 1) },
	{ head: 'peak MB', read: ({ run }) => format(run?.peakBytes && run.peakBytes / MB, 0) },
	{ head: 'ms/paper', read: ({ run, papers }) => format(run && papers && (run.wallSeconds * 1000) / papers, 1) },
	{ head: 'ms/page', read: ({ run, size }) => format(run && size && (run.wallSeconds * 1000) / size.pages, 1) },
	{ head: 'pages', read: ({ size }) => size?.pages.toString() },
	{ head: 'redirects', read: ({ size }) => size?.redirects.toString() },
	{ head: 'files', read: ({ size }) => size?.files.toString() },
	{ head: 'MB', read: ({ size }) => format(size && size.bytes / MB, 1) },
	{
		head: 'largest page KB',
		read: ({ size }) =>
			size && `${format(size.largest.bytes / KB, 1)} ${size.largest.page.replace(/index\.html$/, '')}`,
	},
	{ head: 'median paper KB', read: ({ size }) => format(size && size.medianPaperBytes / KB, 1) },
	{ head: 'search cold ms', read: ({ times }) => format(times?.coldSearchMs, 0) },
	{ head: 'search cold KB', read: ({ times }) => format(times && times.coldSearchBytes / KB, 0) },
	{ head: 'search warm ms', read: ({ times }) => format(times?.warmSearchMs, 0) },
	{ head: 'graph ms', read: ({ times }) => format(times?.explorerMs, 0) },
];

const NOTES = [
	'One build each. Cold: no caches. Warm: after one word of one paper was edited. Wall: of the whole command.',
	'CPU: user and system time of all processes. Peak: the largest sum of their resident memory, sampled every 100 ms.',
	'Pages: HTML files apart from redirects. KB: HTML alone, gzip level 9. Graph: from the arrival of its script until it answers.',
	'Search in Chromium, medians of seven queries: cold with nothing of the site, KB with the page and without fonts; warm on an open page.',
];

export function formatReport(rows: readonly Row[]): string {
	const cells = [COLUMNS.map(({ head }) => head), COLUMNS.map((_, i) => (i === 0 ? '---' : '--:'))];
	for (const row of rows) cells.push(COLUMNS.map(({ read }) => read(row) ?? '–'));
	const table = cells.map((line) => `| ${line.join(' | ')} |`).join('\n');
	return [table, NOTES.map((note) => `- ${note}`).join('\n'), ...rows.flatMap(describeSteps)].join('\n\n');
}

function sumPreviews({ output }: Run): number | undefined {
	const steps = listSteps(output).filter(({ step }) => /\bpreviews\b/.test(step));
	return steps.length > 0 ? steps.reduce((sum, { seconds }) => sum + seconds, 0) : undefined;
}

function describeSteps({ site, papers, build, run }: Row): string[] {
	const steps = run ? listSteps(run.output) : [];
	if (!run || steps.length === 0) return [];
	const lines = steps
		.filter(({ seconds }) => seconds > 0)
		.map(({ step, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${step}`);
	return [`${site}, ${papers} papers, ${build} (load ${run.load.toFixed(1)} before):\n\n${indent(lines)}`];
}

/** A block of code to Markdown. */
function indent(lines: readonly string[]): string {
	return lines.map((line) => `    ${line}`).join('\n');
}
