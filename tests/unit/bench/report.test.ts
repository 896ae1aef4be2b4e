import { expect, test } from 'vitest';
import { listSteps } from '../../bench/builds/atlas.ts';
import { formatReport } from '../../bench/builds/report.ts';

const OUTPUT = `   1.5 s  checked the content of 20 pages
   4.0 s  rendered all pages
   6.0 s  drew 3 of 9 previews, kept the rest
   6.0 s  done: 20 pages in dist/
`;
const size = {
	files: 40,
	bytes: 2e6,
	redirects: 5,
	pages: 20,
	largest: { page: 'papers/index.html', bytes: 2048 },
	medianPaperBytes: 1024,
};

test('a step lasts from the end of the one before to its own', () => {
	expect(listSteps(OUTPUT).map(({ seconds }) => seconds)).toEqual([1.5, 2.5, 2, 0]);
});

test('the report has a row for each build and one for what failed', () => {
	const run = { wallSeconds: 6.5, cpuSeconds: 8, peakBytes: 900e6, output: OUTPUT, load: 0.5 };
	const report = formatReport([
		{ site: 'the atlas', papers: 10, build: 'cold', run, size },
		{ site: 'Starlight', failure: 'left out, npm could not install it' },
	]);
	const [, , built, failed] = report.split('\n');
	expect(built).toBe(
		'| the atlas | 10 | cold | 6.5 | 2.0 | 8.0 | 900 | 650.0 | 325.0 | 20 | 5 | 40 | 2.0 | 2.0 papers/ | 1.0 | – | – | – | – |',
	);
	expect(failed).toMatch(/^\| Starlight: left out, npm could not install it \| –/);
	expect(report).toContain('2.5 s  rendered all pages');
});

test('what a machine cannot tell has a dash', () => {
	const run = { wallSeconds: 6.5, cpuSeconds: undefined, peakBytes: undefined, output: '', load: 0 };
	expect(formatReport([{ site: 'plain', papers: 10, build: 'warm', run }])).toContain('| 6.5 | – | – | – | 650.0 |');
});
