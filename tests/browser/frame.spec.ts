import { expect, test } from '@playwright/test';

/** One page of each kind, those with pictures and tables that are wider than texts among them. */
const PAGES = [
	'/',
	'/papers/',
	'/papers/continual-test-time-domain-adaptation/',
	'/themes/',
	'/themes/continual-learning/',
	'/topics/',
	'/topics/low-rank-adaptation/',
	'/topics/low-rank-adaptation/parameter-efficient-fine-tuning/',
	'/authors/',
	'/authors/yee-whye-teh/',
	'/graph/',
	'/search/',
	'/matrix/',
	'/timeline/',
	'/library/',
	'/compare/',
	'/reading-list/',
	'/about/',
	'/data/',
	'/404.html',
	'/offline/',
];

for (const width of [1440, 1920]) {
	test(`name of the site, title and footer begin at the same place on every kind of page at ${width} px`, async ({
		browser,
	}) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		const begins: Record<string, number[]> = {};
		for (const path of PAGES) {
			await page.goto(path);
			begins[path] = await page.evaluate(() =>
				['.brand', 'h1', '.foot p'].map((selector) =>
					Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN),
				),
			);
		}
		const [x] = begins['/'] ?? [];
		expect(x).toBeGreaterThan(0);
		expect(begins).toEqual(Object.fromEntries(PAGES.map((path) => [path, [x, x, x]])));
		await page.close();
	});
}
