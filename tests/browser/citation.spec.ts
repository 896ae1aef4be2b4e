import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

const PAGE = '/papers/continual-test-time-domain-adaptation/';
const FORMATS = [
	['BibTeX', '@inproceedings{'],
	['RIS', 'TY  - CPAPER'],
	['CSL', '"type": "paper-conference"'],
	['APA', '(2022). Continual Test-Time Domain Adaptation.'],
	['Chicago', '“Continual Test-Time Domain Adaptation.”'],
	['Plain text', 'Continual Test-Time Domain Adaptation.'],
] as const;

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the citation shows one format at a time, chosen by pointer or arrow keys', async ({ page }) => {
			await page.goto(PAGE);
			const shown = page.locator('.cite pre:visible');
			for (const [name, words] of FORMATS) {
				await page.locator('.cite label', { hasText: name }).click();
				await expect(shown).toHaveCount(1);
				await expect(shown).toContainText(words);
			}
			await page.getByRole('radio', { name: 'BibTeX' }).focus();
			await page.keyboard.press('ArrowRight');
			await expect(shown).toContainText('date = {');
			await page.keyboard.press('ArrowRight');
			await expect(shown).toContainText('TY  - CPAPER');
		});
	});
}

test.describe('copying', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	const readClipboard = () => navigator.clipboard.readText();

	test('the link beside the title copies the address of the page and says so', async ({ page, baseURL }) => {
		await page.goto(PAGE);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(readClipboard)).toBe(`${baseURL}${PAGE}`);
		await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	});

	test('a citation copies as it shows', async ({ page }) => {
		await page.goto(PAGE);
		await page.locator('.cite label', { hasText: 'APA' }).click();
		await page.getByRole('button', { name: 'Copy', exact: true }).click();
		await expect(page.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(readClipboard)).toBe(await page.locator('.cite pre:visible').textContent());
	});
});

test('without JavaScript no button is offered that could do nothing', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(PAGE);
	await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
	await page.close();
});

test('every fact’s source opens on demand, and nothing in it is an axe violation', async ({ page }) => {
	await page.goto(PAGE);
	await page.getByText('Sources of these facts').click();
	await expect(page.getByText(/^(?:High|Medium|Low) confidence/)).toBeVisible();
	await expect(page.getByText('Listed in: Hugging Face paper listing 1, entry 230.')).toBeVisible();
	await expectNoViolations(page);
});

test('a heading links to itself', async ({ page }) => {
	await page.goto(PAGE);
	await page.getByRole('heading', { name: 'Findings' }).getByRole('link').click();
	await expect(page).toHaveURL(/#findings$/);
});

const OTHER_ADDRESSES = [
	['/arxiv/2203.13591/', PAGE],
	['/arxiv/2203.13591v2/', PAGE],
	['/arxiv/2203.13591v12/', PAGE],
	['/arxiv/arXiv:2203.13591v3', PAGE],
	['/doi/10.1109/cvpr52729.2023.00995/', '/papers/'],
	[
		'/topics/parameter-efficient-fine-tuning/low-rank-adaptation/',
		'/topics/low-rank-adaptation/parameter-efficient-fine-tuning/',
	],
] as const;
test('other addresses of a page lead on to it', async ({ page }) => {
	for (const [from, to] of OTHER_ADDRESSES)
		await test.step(from, async () => {
			await page.goto(from);
			await expect(page).toHaveURL((url) => url.pathname.startsWith(to) && url.pathname !== '/papers/');
		});
});
