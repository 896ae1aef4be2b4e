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

const WIDTHS = [1440, 1920] as const;

test('name of the site, title and footer begin at the same place on every kind of page, on a screen and on a wide one', async ({
	page,
}) => {
	const begins = new Map<number, Record<string, number[]>>(WIDTHS.map((width) => [width, {}]));
	for (const path of PAGES) {
		await page.setViewportSize({ width: WIDTHS[0], height: 900 });
		await page.goto(path);
		for (const [width, found] of begins) {
			await page.setViewportSize({ width, height: 900 });
			found[path] = await page.evaluate(() =>
				['.brand', 'h1', '.foot p'].map((selector) =>
					Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN),
				),
			);
		}
	}
	for (const [width, found] of begins)
		await test.step(`at ${width} px`, () => {
			const [x] = found['/'] ?? [];
			expect(x).toBeGreaterThan(0);
			expect(found).toEqual(Object.fromEntries(PAGES.map((path) => [path, [x, x, x]])));
		});
});
