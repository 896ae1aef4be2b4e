import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectNoViolations } from './axe.ts';
import { listKeys, readCites, readDownload } from './exports.ts';
import { listSlugs, makeBibtex, readResult } from './library.ts';

test.use({ serviceWorkers: 'allow' });

const file = (text: string, name = 'mine.bib') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a library of 400 entries is found whole, suggestions are not among it, and nothing is sent anywhere', async ({
	page,
	baseURL,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).origin}`));
	const messages: string[] = [];
	page.on('pageerror', (error) => messages.push(error.message));
	page.on('console', (message) => /policy|hydrat/i.test(message.text()) && messages.push(message.text()));
	const { text, slugs } = makeBibtex(380, 20);
	await page.goto('/library/');
	await page.locator('#library-file').setInputFiles(file(text));
	expect(await readResult(page)).toMatchObject({ read: 400, matched: 380 });
	const found = page.locator('section[aria-labelledby="found"]');
	for (const more = found.getByRole('button', { name: /^Show \d+ more$/ }); await more.first().isVisible(); )
		await more.first().click();
	expect((await listSlugs(page, 'found')).toSorted()).toEqual(slugs.toSorted());
	const next = await listSlugs(page, 'next');
	expect(next).not.toEqual([]);
	await expect(page.locator('#library-result')).toHaveAttribute('data-suggested', /^[1-9]\d*$/);
	expect(next.filter((slug) => slugs.includes(slug ?? ''))).toEqual([]);
	expect(new Set(requests)).toEqual(new Set([`GET ${baseURL}`]));
	expect(messages).toEqual([]);
});

test('each paper found names what it was recognised by, and entries that cannot be read their line', async ({
	page,
}) => {
	const { text, slugs } = makeBibtex(3, 1);
	await page.goto('/library/');
	await page.locator('#library-file').setInputFiles([file(text), file('@misc{empty,\n year={2020}}', 'other.bib')]);
	await readResult(page);
	expect((await listSlugs(page, 'found')).toSorted()).toEqual(slugs.toSorted());
	await expect(page.locator(`li[data-slug="${slugs[0]}"]`).first()).toContainText('same title, same authors');
	await page.getByText('Could not be read (1)').click();
	await expect(page.getByText('other.bib, line 1, empty')).toBeVisible();
	await page.getByText('Not on this map (1)').click();
	await expect(page.getByText('Weaving patterns of village number 0', { exact: true })).toBeVisible();
});

test('pasted text is read with the keyboard alone', async ({ page }) => {
	await page.goto('/library/');
	const field = page.getByLabel('Or paste entries');
	await expect(page.getByRole('button', { name: 'Read the pasted text' })).toBeEnabled();
	await field.focus();
	await page.keyboard.insertText(
		'TY  - JOUR\nTI  - Adaptive Computation Time for Recurrent Neural Networks\nAU  - Graves, Alex\nPY  - 2016\nER  - \n',
	);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await readResult(page)).toMatchObject({ read: 1, matched: 1 });
	expect(await listSlugs(page, 'found')).toEqual(['adaptive-computation-time-recurrent-neural']);
	await expect(page.getByRole('status').first()).toContainText('1 entry read, 1 of them on this map');
});

test('files are dropped', async ({ page }) => {
	const { text, slugs } = makeBibtex(2, 0);
	await page.goto('/library/');
	await expect(page.getByRole('button', { name: 'Try an example' })).toBeEnabled();
	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'dropped.bib'));
		return data;
	}, text);
	await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
	expect(await readResult(page)).toMatchObject({ read: 2, matched: 2 });
	expect((await listSlugs(page, 'found')).toSorted()).toEqual(slugs.toSorted());
});

test('the result of an example is in view on a phone, with the focus where it begins', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await page.goto('/library/');
	await page.getByRole('button', { name: 'Try an example' }).click();
	const { read } = await readResult(page);
	const status = page.locator('.library-status');
	await expect(status).toBeFocused();
	await expect(status).toContainText(String(read));
	await expect(status).toBeInViewport({ ratio: 1 });
	await expect(page.locator('#library-result')).toBeInViewport();
	await page.close();
});

test('the example runs on one click; a suggestion is starred, dismissed and exported', async ({ page }) => {
	await page.goto('/library/');
	await page.getByRole('button', { name: 'Try an example' }).click();
	expect(await readResult(page)).toMatchObject({ read: 12, matched: 8 });
	const [first, second] = await listSlugs(page, 'next');
	const row = page.locator(`section[aria-labelledby="next"] li[data-slug="${first}"]`).first();
	await row.getByRole('button', { name: /^Reading list/ }).click();
	await expect(page.locator('[data-starred]')).toHaveText(' (1)');
	await row.getByRole('button', { name: /^Add to compare/ }).click();
	await row.getByRole('button', { name: /^Dismiss/ }).click();
	await expect.poll(async () => (await listSlugs(page, 'next'))[0]).toBe(second);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'BibTeX', exact: true }).click();
	const text = await readDownload(await waiting);
	const list = page.locator('.suggestions-next');
	await list
		.locator('+ p')
		.getByRole('button', { name: /^Show \d+ more$/ })
		.click();
	const left = await list
		.locator('li[data-slug]')
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));
	expect(left).not.toContain(first);
	expect(listKeys(text, 'bib')).toEqual(await readCites(page, left));
});

test('a map of the library is made and given away as a folder', async ({ page }) => {
	await page.goto('/library/');
	const { text, slugs } = makeBibtex(120, 0);
	await page.locator('#library-file').setInputFiles(file(text));
	await readResult(page);
	await page.getByRole('button', { name: 'Make a map of my library' }).click();
	await expect(page.locator('#own-map img')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Content folder (ZIP)' }).click();
	const files = Object.entries(unzipSync(await readFile(await (await waiting).path())));
	expect(files.map(([path]) => path)).toEqual(
		expect.arrayContaining(['site.yaml', 'topics.yaml', 'layout.yaml', 'imports.json']),
	);
	const cited = files
		.filter(([path]) => path.startsWith('papers/'))
		.map(([, bytes]) => /^cite: (.+)$/m.exec(strFromU8(bytes))?.[1]);
	expect(cited.sort()).toEqual(slugs.toSorted());
});

test.describe('without the service worker, which would answer in place of the test', () => {
	test.use({ serviceWorkers: 'block' });

	test('reading is cancelled, and the next library is read all the same', async ({ page }) => {
		let [goOn, isAsked] = [() => {}, () => {}];
		const cancelled = new Promise<void>((done) => {
			goOn = done;
		});
		const asked = new Promise<void>((done) => {
			isAsked = done;
		});
		await page.route('**/library/map.json', async (route) => {
			isAsked();
			await cancelled;
			// Of the reading that was cancelled nobody waits for the answer any more.
			await route.continue().catch(() => undefined);
		});
		await page.goto('/library/');
		const [first, second] = [makeBibtex(4, 0), makeBibtex(2, 0)];
		await page.locator('#library-file').setInputFiles(file(first.text));
		await asked;
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByRole('status').first()).toContainText('Cancelled');
		goOn();
		await page.locator('#library-file').setInputFiles(file(second.text));
		expect(await readResult(page)).toMatchObject({ read: 2, matched: 2 });
		expect((await listSlugs(page, 'found')).toSorted()).toEqual(second.slugs.toSorted());
	});
});

test('nothing in an entry runs or is taken for markup', async ({ page }) => {
	const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>';
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await page.goto('/library/');
	const records = [
		{
			title: `Spiking ${attack} networks`,
			author: [{ family: attack, given: attack }],
			DOI: '10.1/"><svg onload=alert(1)>',
			keyword: attack,
			type: 'article',
		},
	];
	await page
		.locator('#library-file')
		.setInputFiles([
			file(JSON.stringify(records), `${attack}.json`.replaceAll('/', '')),
			file('\u0000\u0001\u0002', 'binary.bin'),
		]);
	expect(await readResult(page)).toMatchObject({ read: 1, matched: 0 });
	await page.getByText('Not on this map (1)').click();
	expect(await page.locator('#library-result :is(script, iframe), #library-result img[src="x"]').count()).toBe(0);
	expect(dialogs).toEqual([]);
});

test('files that are too large are refused with the reason', async ({ page }) => {
	await page.goto('/library/');
	await expect(page.getByRole('button', { name: 'Try an example' })).toBeEnabled();
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File([new Uint8Array(50_000_000)], 'large.bib'));
		const field = document.querySelector<HTMLInputElement>('#library-file');
		if (field) field.files = data.files;
		field?.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('50 MB');
});

test('a library is remembered only if asked, works without a network, and is deleted with one button', async ({
	page,
	context,
}) => {
	await page.goto('/library/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.locator('#library-file').setInputFiles(file(makeBibtex(4, 0).text));
	await readResult(page);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Try an example' })).toBeEnabled();
	await expect(page.locator('#library-result')).not.toHaveAttribute('data-read');
	await page.getByLabel('Remember on this device').check();
	await page.locator('#library-file').setInputFiles(file(makeBibtex(4, 0).text));
	await expect(page.getByText('The library is stored in this browser.')).toBeVisible();
	await readResult(page);
	await context.setOffline(true);
	await page.reload();
	expect(await readResult(page)).toMatchObject({ read: 4, matched: 4 });
	expect((await listSlugs(page, 'found')).toSorted()).toEqual(makeBibtex(4, 0).slugs.toSorted());
	await page.getByRole('button', { name: 'Delete the stored library' }).click();
	await expect(page.getByText('The stored library has been deleted.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Try an example' })).toBeEnabled();
	await expect(page.getByLabel('Remember on this device')).not.toBeChecked();
	await expect(page.locator('#library-result')).not.toHaveAttribute('data-read');

	await test.step('what was read last is remembered, not the files chosen before it', async () => {
		await page.locator('#library-file').setInputFiles(file(makeBibtex(4, 0).text));
		expect(await readResult(page)).toMatchObject({ read: 4 });
		await page.getByLabel('Or paste entries').fill(makeBibtex(1, 0).text);
		await page.getByRole('button', { name: 'Read the pasted text' }).click();
		await expect(page.locator('#library-result')).toHaveAttribute('data-read', '1');
		await page.getByLabel('Remember on this device').check();
		await expect(page.getByText('The library is stored in this browser.')).toBeVisible();
		expect(await readResult(page)).toMatchObject({ read: 1 });
		await page.reload();
		expect(await readResult(page)).toMatchObject({ read: 1 });
		expect(await listSlugs(page, 'found')).toEqual(makeBibtex(1, 0).slugs);
	});
});

for (const [width, colorScheme] of [
	[320, 'light'],
	[1440, 'dark'],
] as const) {
	test(`has no axe violation at ${width} px, ${colorScheme}`, async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
		const page = await context.newPage();
		await page.goto('/library/');
		await page.getByRole('button', { name: 'Try an example' }).click();
		await readResult(page);
		for (const summary of await page.locator('#library-result summary').all()) await summary.click();
		await expectNoViolations(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await context.close();
	});
}

test('without JavaScript the page says what it does and why it needs it', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/library/');
	await expect(page.getByRole('heading', { name: 'What you get' })).toBeVisible();
	expect(await page.locator('main noscript').evaluate((box) => box.textContent)).toContain('needs JavaScript');
	await context.close();
});
