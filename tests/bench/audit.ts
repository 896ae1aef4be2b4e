/** `npm run audit`: every page of `dist/` through every check; one table, then what was found. Exits with 1 on any finding. */
import { readArguments, runCommand, UsageError } from '../../src/cli/command.ts';
import { readBuiltBase } from '../../src/io/built-base.ts';
import { startServer } from '../../src/io/static-server.ts';
import { DIST, listFiles, readText } from '../site/built-site.ts';
import { getKind } from '../site/page-kinds.ts';
import { checkInBrowser } from './audit/browser-checks.ts';
import type { AuditedPage } from './audit/finding.ts';
import { runNuChecker } from './audit/nu-checker.ts';
import { checkLinks, checkMachineFiles, checkSafety, checkWeights, validateHtml } from './audit/static-checks.ts';
import { formatTable, listFindings } from './audit/table.ts';

const CHECKS = ['nu', 'validate', 'links', 'files', 'weight', 'safety', 'console', 'requests', 'reflow', 'axe'];

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run audit -- [--sample N: at most N pages of a kind in the browser] [--workers 2]',
		options: { sample: { type: 'string' }, workers: { type: 'string', default: '2' } },
	});
	const sample = readCount('--sample', values.sample ?? '1000000');
	const workers = readCount('--workers', values.workers);
	const base = await readBuiltBase(DIST);
	const pages: AuditedPage[] = listFiles()
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ path, html: readText(path) }))
		.map(({ path, html }) => ({ path, html, kind: getKind(path, html) }));
	const left = new Set<string>();
	const step = (text: string) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${text}`);
	step(`Nu checker over ${pages.length} pages`);
	const nu = await runNuChecker(DIST);
	if (!nu) left.add('nu');
	step('html-validate, links, files, weights, safety');
	const { weights, findings: excesses } = checkWeights(pages);
	const findings = [
		...(nu ?? []),
		...(await validateHtml(pages)),
		...checkLinks(DIST, base),
		...checkMachineFiles(),
		...excesses,
		...checkSafety(pages),
	];
	const seen = takeSample(pages, sample);
	step(`Chromium over ${seen.length} pages: console, requests, reflow, axe in two schemes at two widths`);
	const { server, url } = await startServer({ folder: DIST, base }, 0);
	try {
		const report = (done: number) => done % 200 === 0 && step(`${done} pages`);
		findings.push(...(await checkInBrowser(seen, url, workers, report)));
	} finally {
		server.close();
	}
	step('done');
	console.log(formatTable(pages, CHECKS, findings, weights, left));
	if (left.has('nu')) console.log('\nThe Nu checker was left out: there is no Java here.');
	if (seen.length < pages.length)
		console.log(`\nIn the browser: ${seen.length} pages; pages that send their visitors on are checked as files.`);
	if (findings.length === 0) return 0;
	console.log(
		`\n${findings.length} findings:\n${listFindings(findings, new Map(pages.map(({ path, kind }) => [path, kind])))}`,
	);
	return 1;
});

/** At most `most` pages of each kind, those that send their visitors on left out. */
function takeSample(pages: readonly AuditedPage[], most: number): AuditedPage[] {
	const kinds = Map.groupBy(
		pages.filter(({ kind }) => kind !== 'redirect'),
		({ kind }) => kind,
	);
	return [...kinds.values()].flatMap((own) => own.slice(0, most));
}

function readCount(name: string, value: string): number {
	const count = Number(value);
	if (!Number.isInteger(count) || count < 1) throw new UsageError(`${name} ${value} is not a whole number above 0`);
	return count;
}
