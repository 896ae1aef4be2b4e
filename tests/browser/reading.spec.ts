import { expect, test } from '@playwright/test';
import { expectNoViolationsInBoth } from './axe.ts';

/** One page of each kind. */
const KINDS = [
	['home', '/'],
	['papers', '/papers/'],
	['paper', '/papers/continual-test-time-domain-adaptation/'],
	['themes', '/themes/'],
	['theme', '/themes/continual-learning/'],
	['topics', '/topics/'],
	['topic', '/topics/low-rank-adaptation/'],
	['pair', '/topics/low-rank-adaptation/parameter-efficient-fine-tuning/'],
	['authors', '/authors/'],
	['author', '/authors/yee-whye-teh/'],
	['graph', '/graph/'],
	['search', '/search/'],
	['about', '/about/'],
	['data', '/data/'],
	['not found', '/404.html'],
] as const;

for (const [kind, path] of KINDS)
	test(`the ${kind} page has no axe violation in light and dark`, async ({ page }) => {
		await page.goto(path);
		await expectNoViolationsInBoth(page);
	});

for (const [kind, path] of KINDS) {
	test(`the ${kind} page does not scroll sideways at 320 px and logs nothing`, async ({ browser }) => {
		const page = await browser.newPage({
			viewport: { width: 320, height: 800 },
			serviceWorkers: 'allow',
		});
		const logged: string[] = [];
		page.on('console', (message) => logged.push(message.text()));
		page.on('pageerror', (error) => logged.push(error.message));
		await page.goto(path);
		const excess = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(excess).toBe(0);
		expect(logged).toEqual([]);
		await page.close();
	});
}

test('a printed paper has its summary, one citation in words and its address, and no tools', async ({ page }) => {
	await page.goto('/papers/continual-test-time-domain-adaptation/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Findings', exact: true })).toBeVisible();
	await expect(page.locator('.cite pre').filter({ visible: true })).toHaveText([
		/^Qin Wang.* \(2022\)\..*IEEE\/CVF.*doi\.org\/10\.1109\/CVPR52688\.2022\.00706$/,
	]);
	const address = await page.locator('.copy').evaluate((copy) => getComputedStyle(copy, '::after').content);
	expect(address).toContain('/papers/continual-test-time-domain-adaptation/');
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	await expect(page.getByRole('link', { name: 'Read on arXiv' })).toBeHidden();
});

test('the graph is printed on one page, with the names of all themes', async ({ page }) => {
	await page.goto('/graph/');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	const { themes } = await page.evaluate(async () => ({
		themes: [...document.querySelectorAll('.by-theme .static')].map((theme) => theme.checkVisibility()),
	}));
	expect(themes).not.toEqual([]);
	expect(themes).not.toContain(false);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
});

test('a theme is printed as its essay and the titles of its papers', async ({ page }) => {
	await page.goto('/themes/continual-learning/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.figure').first()).toBeVisible();
	await expect(page.getByRole('table')).toBeVisible();
	const paper = page.locator('[data-slug="overcoming-catastrophic-forgetting-neural-networks"]').first();
	await expect(paper).toContainText('James Kirkpatrick');
	await expect(paper.locator('.takeaway-line')).toBeHidden();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(9);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is offered that works by script only', async ({ page }) => {
		await page.goto('/graph/');
		await expect(page.getByRole('link', { name: 'Table view' })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('.explorer-form')).toBeHidden();
		await page.goto('/papers/');
		await expect(page.locator('#paper-tools')).toBeHidden();
	});

	test('a paper page shows its takeaway, summary, related papers with reasons, and links', async ({ page }) => {
		await page.goto('/papers/continual-test-time-domain-adaptation/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Continual Test-Time Domain Adaptation');
		for (const name of ['Problem', 'Approach', 'Findings'])
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(page.locator('.related li').first()).toContainText('Shared topics');
		await expect(page.getByRole('link', { name: '2203.13591' })).toHaveAttribute(
			'href',
			'https://arxiv.org/abs/2203.13591',
		);
	});
});
