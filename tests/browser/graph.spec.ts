import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectNoViolations, expectNoViolationsInBoth } from './axe.ts';
import { readGraph } from './data.ts';
import {
	findDot,
	findFreeLink,
	findMark,
	listLitHidden,
	listLitOutside,
	listOverlaps,
	openGraph,
	readZoom,
	startExplorer,
} from './graph.ts';
import { pressComposing } from './input-method.ts';

/** Slugs of the topics or papers that links lead to. */
const listTargets = (marks: Locator) =>
	marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

/** What the record of a topic says that the panel shows. */
interface TopicRecord {
	readonly definition: string;
	readonly neighbours: readonly { readonly topic: string; readonly count: number }[];
	readonly papers: readonly string[];
}

/** The neighbours that the panel lists, each with its count. */
const listNeighbours = (panel: Locator, topic: string) =>
	panel.locator('tr[data-ends]').evaluateAll(
		(rows, own) =>
			rows.map((row) => {
				const ends = (row as HTMLElement).dataset['ends']?.split(' ') ?? [];
				return `${ends.find((end) => end !== own)}: ${row.querySelector('td')?.textContent}`;
			}),
		topic,
	);

/** Those of the `count` largest topics whose names are not on the map. */
async function listUnnamed(page: Page, count: number): Promise<string[]> {
	const largest = await page
		.locator('#topic-table tbody th')
		.evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''));
	const texts = await page
		.locator('#map text')
		.evaluateAll((all) =>
			all.filter((text) => text.getBoundingClientRect().width > 0).map((text) => text.textContent ?? ''),
		);
	const fold = (name: string) => name.replace(/[\s-]/g, '');
	const names = texts.map(fold);
	return largest.slice(0, count).filter((name) => !names.includes(fold(name)));
}

const WIDTHS = [320, 768, 1440, 2560];

test.describe('the picture', () => {
	for (const width of WIDTHS) {
		test(`has no overlapping names and none under 11 px at ${width} px, with and without JavaScript, nor lacks those of the ten largest topics, but the longest where it does not fit`, async ({
			browser,
		}) => {
			for (const javaScriptEnabled of [false, true]) {
				const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled });
				await page.goto('/graph/');
				if (javaScriptEnabled) await startExplorer(page);
				expect(await listUnnamed(page, 10)).toEqual(width === 320 ? ['Language-model pre-training'] : []);
				await page.evaluate(() => document.fonts.ready);
				expect(await listOverlaps(page)).toEqual([]);
				const sizes = await page.locator('#map').evaluate((map) => {
					const scale = (map as SVGSVGElement).getScreenCTM()?.a ?? 0;
					return [...map.querySelectorAll('text')]
						.filter((text) => text.getBoundingClientRect().width > 0)
						.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
				});
				expect(sizes.length).toBeGreaterThan(20);
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
				await page.close();
			}
		});
	}

	test('shows further names as one comes closer', async ({ page }) => {
		await openGraph(page);
		const count = () => page.locator('#map text:visible').count();
		const before = await count();
		await openGraph(page, '?at=600,400,2.5');
		await expect.poll(count).toBeGreaterThan(before);
		expect(await listOverlaps(page)).toEqual([]);
	});

	test('prints', async ({ page }) => {
		await openGraph(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#map')).toBeVisible();
		await expect(page.locator('.explorer-side')).toBeHidden();
	});
});

test.describe('the start', () => {
	test('comes with a state in the address, before anyone acts', async ({ page }) => {
		await page.goto('/graph/?topic=low-rank-adaptation');
		await expect(page.locator('.explorer-panel').getByRole('heading', { name: 'Low-rank adaptation' })).toBeVisible();
	});

	test('comes with the first click, which then does what any other does', async ({ page }) => {
		await page.goto('/graph/');
		await expect(page.locator('#explorer[data-ready]')).toHaveCount(0);
		const { x, y } = await findMark(page, 'low-rank-adaptation');
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(/\/graph\/\?topic=low-rank-adaptation/);
		await expect(page.locator('.explorer-panel').getByRole('heading', { name: 'Low-rank adaptation' })).toBeVisible();
	});

	test('comes with the first touch', async ({ browser }) => {
		const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
		const page = await context.newPage();
		await page.goto('/graph/');
		await page.getByRole('button', { name: 'Zoom in' }).tap();
		await expect.poll(() => readZoom(page)).toBeGreaterThan(1);
		await context.close();
	});

	test('that fails leaves the links of the picture', async ({ page }) => {
		await page.clock.install();
		await page.route(/_assets.controls/, (route) => route.abort());
		await page.goto('/graph/');
		await page.locator('#map .nodes a[href$="/topics/low-rank-adaptation/"]').focus();
		await page.keyboard.press('Enter');
		await page.clock.fastForward(15_000);
		await expect(page).toHaveURL(/\/topics\/low-rank-adaptation\/$/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('marks lead to topics and lines to pairs of topics; legend and table stand beside', async ({ page }) => {
		await page.goto('/graph/');
		await page.locator('#map .nodes a[href$="/topics/low-rank-adaptation/"]').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/topics\/low-rank-adaptation\/$/);
		await page.goBack();
		const link = page.locator('#map .links a').first();
		await expect(link).toHaveAttribute('href', /\/topics\/[a-z0-9-]+\/[a-z0-9-]+\/$/);
		await expect(page.locator('.by-theme')).toBeVisible();
		await expect(page.locator('.explorer-form')).toBeHidden();
		expect(await page.locator('#topic-table tbody tr').count()).toBe(await page.locator('#map .nodes a').count());
	});

	test('the embedded graph is there too', async ({ page }) => {
		await page.goto('/embed/graph/');
		await expect(page.locator('#map')).toBeVisible();
		await expect(page.locator('header')).toHaveCount(0);
	});
});

test.describe('by mouse', () => {
	test('pointing at a topic dims all but its neighbourhood', async ({ page }) => {
		await openGraph(page);
		const at = await findMark(page, 'meta-learning');
		await page.mouse.move(at.x, at.y, { steps: 3 });
		await expect(page.locator('#map')).toHaveClass(/is-dimmed/);
		await expect(page.locator('#map .nodes a.lit')).not.toHaveCount(0);
		await page.mouse.move(5, 5);
		await expect(page.locator('#map')).not.toHaveClass(/is-dimmed/);
	});

	test('a click selects a topic: definition, neighbours with counts, papers; Back undoes it', async ({ page }) => {
		await openGraph(page);
		const at = await findMark(page, 'meta-learning');
		await page.mouse.click(at.x, at.y);
		await expect(page).toHaveURL(/\?topic=meta-learning$/);
		const panel = page.locator('.explorer-panel');
		await expect(panel.getByRole('heading', { name: 'Meta-learning', exact: true })).toBeVisible();
		const { definition, neighbours, papers }: TopicRecord = await (
			await page.request.get('/topics/meta-learning.json')
		).json();
		await expect(panel).toContainText(definition);
		const counts = neighbours.map(({ topic, count }) => `${topic}: ${count}`);
		await expect.poll(async () => (await listNeighbours(panel, 'meta-learning')).sort()).toEqual(counts.sort());
		const slugs = async () => (await listTargets(panel.locator('.panel-papers a'))).sort();
		await expect.poll(slugs).toEqual([...papers].sort());
		await page.goBack();
		await expect(panel).toBeHidden();
		await page.goForward();
		await expect(panel).toBeVisible();
	});

	for (const query of ['', '?at=600,400,2'])
		test(`a click on the name of a topic selects it ${query}`, async ({ page }) => {
			await openGraph(page, query);
			const name = page.locator('#map text:visible', { hasText: /^Instruction tuning$/ });
			const box = await name.boundingBox();
			if (!box) throw new Error('the name is not drawn');
			await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
			// The highlight moves names.
			await expect(page.locator('#map.is-dimmed')).toHaveCount(1);
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await expect(page).toHaveURL(/\?topic=instruction-tuning/);
		});

	test('a click on a line selects the link: its papers, observed, expected, strength', async ({ page }) => {
		await openGraph(page);
		const at = await findFreeLink(page);
		await page.mouse.click(at.x, at.y);
		await expect(page).toHaveURL(/\?link=[a-z0-9-]+,[a-z0-9-]+$/);
		await expect(page.locator('.explorer-panel')).toContainText(
			/papers tagged with both expected by chance: an association strength of/,
		);
		await expect(page.locator('.explorer-panel .panel-papers li')).not.toHaveCount(0);
	});

	test('the wheel with Control zooms, dragging moves, and the place is in the address', async ({ page }) => {
		await openGraph(page);
		const at = await findMark(page, 'meta-learning');
		await page.mouse.move(at.x, at.y);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -400);
		await page.keyboard.up('Control');
		await expect.poll(() => readZoom(page)).toBeGreaterThan(1.3);
		await expect(page).toHaveURL(/at=\d+,\d+,[\d.]+/);
		const before = page.url();
		const frame = await page.locator('.map-frame').boundingBox();
		if (!frame) throw new Error('no frame');
		await page.mouse.move(frame.x + 300, frame.y + 300);
		await page.mouse.down();
		await page.mouse.move(frame.x + 200, frame.y + 240, { steps: 5 });
		await page.mouse.up();
		await expect.poll(() => page.url()).not.toBe(before);
		await expect(page.locator('.explorer-panel')).toBeHidden();
		await page.reload();
		await startExplorer(page);
		expect(await readZoom(page)).toBeGreaterThan(1.3);
	});

	for (const query of ['', '?at=600,400,3'])
		test(`the wheel scrolls the page, and says once how to zoom ${query}`, async ({ page }) => {
			await openGraph(page, query);
			const before = await readZoom(page);
			await page.locator('.map-frame').hover({ position: { x: 200, y: 150 } });
			await page.mouse.wheel(0, 300);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
			expect(await readZoom(page)).toBe(before);
			await expect(page.locator('.explorer-message')).toContainText('while turning the mouse wheel');
			await openGraph(page);
			await page.mouse.wheel(0, 100);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
			await expect(page.locator('.explorer-message')).toBeHidden();
		});

	test('data that could not be had when the page loaded are fetched again for whoever acts', async ({ page }) => {
		await page.route('**/graph/explorer.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
		const refused = page.waitForResponse((response) => response.status() === 503);
		await page.goto('/graph/');
		await refused;
		await page.keyboard.press('Shift');
		await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
		await page.getByLabel('Find a topic in the graph').fill('Momentum');
		await expect(page.locator('#graph-search-hits li').first()).toContainText('Momentum');
	});

	test('a topic typed before the topics have arrived is found once they have', async ({ page }) => {
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route('**/graph/explorer.json', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto('/graph/');
		await page.keyboard.press('Shift');
		await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
		await page.getByLabel('Find a topic in the graph').fill('Momentum');
		await expect(page.locator('#graph-search-hits')).toBeHidden();
		release();
		await expect(page.locator('#graph-search-hits li').first()).toContainText('Momentum');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/topic=momentum$/);
	});

	test('search selects the hit with all its neighbours in view', async ({ page }) => {
		await openGraph(page);
		const field = page.getByLabel('Find a topic in the graph');
		await field.fill('LoRA');
		await test.step('but not while an input method composes a word', async () => {
			for (const key of ['Enter', 'Escape']) await pressComposing(field, key);
			await expect(field).toHaveAttribute('aria-expanded', 'true');
			await expect(page).toHaveURL(/\/graph\/$/);
		});
		await page.locator('.hits li').first().click();
		await expect(page).toHaveURL(/topic=low-rank-adaptation/);
		await expect(page.locator('.explorer-panel')).toContainText('Low-rank adaptation');
		await expect.poll(() => listLitOutside(page)).toEqual([]);
		const { links } = await readGraph(page);
		const near = links
			.map(({ source, target }) => [source, target])
			.filter((ends) => ends.includes('low-rank-adaptation'))
			.flat();
		expect((await listTargets(page.locator('#map .nodes a.lit'))).sort()).toEqual([...new Set(near)].sort());
	});

	test('filters by theme, strength, papers and years, and says so', async ({ page }) => {
		await openGraph(page);
		await page.getByText('Filter', { exact: true }).click();
		const state = page.locator('.explorer-state');
		const shown = async () => (await listTargets(page.locator('#map .nodes a:not(.off)'))).sort();
		const { nodes } = await readGraph(page);
		const all = nodes.map(({ id }) => id).sort();
		expect(await shown()).toEqual(all);
		await page.getByRole('checkbox', { name: 'Continual learning' }).check();
		await expect(page).toHaveURL(/theme=continual-learning/);
		const own = nodes.filter(({ theme }) => theme === 'continual-learning').map(({ id }) => id);
		expect(await shown()).toEqual(own.sort());
		await expect(state).toContainText(/^Showing \d+ of \d+ topics of Continual learning/);
		await page.getByRole('checkbox', { name: 'Continual learning' }).uncheck();
		await page.getByLabel('Minimum papers per topic').fill('30');
		await expect(page).toHaveURL(/papers=30/);
		const large = nodes.filter(({ papers }) => papers >= 30).map(({ id }) => id);
		expect(await shown()).toEqual(large.sort());
		await page.getByLabel('Minimum papers per topic').fill('1');
		await page.getByLabel('Minimum strength of links').fill('5');
		await expect(page).toHaveURL(/min=5/);
		await expect(state).toContainText('joined by links of strength 5 or more');
		await page.getByLabel('from', { exact: true }).fill('2024');
		await page.getByLabel('from', { exact: true }).blur();
		await expect(page).toHaveURL(/years=2024-\d{4}/);
		expect(await shown()).not.toEqual(all);
		await page.getByText('Share and download').click();
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(page).toHaveURL(/\/graph\/$/);
		expect(await shown()).toEqual(all);
	});

	test('pointing at a line names both topics and the papers on both', async ({ page }) => {
		await openGraph(page);
		const at = await findFreeLink(page);
		await page.mouse.move(at.x, at.y, { steps: 3 });
		await expect(page.locator('.explorer-tooltip')).toHaveText(/^.+ and .+: \d+ papers?$/);
		await expect(page.locator('#map .links a.lit')).toHaveCount(1);
		await page.mouse.move(5, 5);
		await expect(page.locator('.explorer-tooltip')).toBeHidden();
	});

	test('a link named in the panel is shown on the map while it has the focus', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning');
		await page.locator('.explorer-panel td a').first().focus();
		await expect(page.locator('.explorer-tooltip')).toHaveText(/^.*Meta-learning.*: \d+ papers?$/);
		await expect(page.locator('#map .links a.lit')).toHaveCount(1);
	});

	test('filters set one after another are one step, and Reset clears the fields of the path too', async ({ page }) => {
		await openGraph(page);
		await page.getByText('Filter', { exact: true }).click();
		for (const name of ['Continual learning', 'Curricula'])
			await page.locator('.themes label').filter({ hasText: name }).first().getByRole('checkbox').check();
		await page.getByLabel('Minimum papers per topic').fill('3');
		await expect(page).toHaveURL(/papers=3/);
		await page.goBack();
		await expect(page).toHaveURL(/\/graph\/$/);
		await expect(page.getByLabel('Minimum papers per topic')).toHaveValue('1');
		await page.getByText('Path between two topics').click();
		await page.locator('#path-from').fill('lora');
		await page.keyboard.press('Enter');
		await expect(page.locator('#path-from')).toHaveValue('Low-rank adaptation');
		await page.getByText('Share and download').click();
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(page.locator('#path-from')).toHaveValue('');
	});

	test('entries of the legend toggle themes and communities', async ({ page }) => {
		await openGraph(page);
		const entry = page.locator('.by-theme').getByRole('button', { name: 'Continual learning' });
		await entry.click();
		await expect(page).toHaveURL(/theme=continual-learning/);
		await expect(entry).toHaveAttribute('aria-pressed', 'true');
		await entry.click();
		await expect(page).toHaveURL(/\/graph\/$/);
		await page.getByLabel('Colour topics by').selectOption('community');
		await page.locator('.by-community button').nth(1).click();
		await expect(page).toHaveURL(/community=2/);
	});

	test('the slider over the years plays, and one press is one year where motion is unwanted', async ({ browser }) => {
		const page = await browser.newPage({ reducedMotion: 'reduce' });
		await openGraph(page);
		const slider = page.getByLabel('Years', { exact: true });
		await page.getByRole('button', { name: 'Play the years' }).click();
		const first = Number(await slider.inputValue());
		await expect(page).toHaveURL(new RegExp(`years=${first}-${first}`));
		await page.getByRole('button', { name: 'Play the years' }).click();
		await expect(slider).toHaveValue(String(first + 1));
		await page.close();
	});

	test('magnified, the map shows papers as links, and lines as thin as before', async ({ page }) => {
		await openGraph(page);
		const width = () =>
			page
				.locator('#map .links a:not(.off) path')
				.first()
				.evaluate(
					(path) => Number(path.getAttribute('stroke-width')) * ((path as SVGPathElement).getScreenCTM()?.a ?? 0),
				);
		const before = await width();
		await openGraph(page, '?at=600,400,8');
		expect(Math.abs((await width()) - before)).toBeLessThan(0.1);
		const papers = page.locator('#map .papers-near a');
		await expect(papers).not.toHaveCount(0);
		await expect(papers.first()).toHaveAttribute('href', /^\/papers\/[a-z0-9-]+\/$/);
	});

	test('the years play until they are paused, and the button says which it does', async ({ page }) => {
		await openGraph(page);
		const slider = page.getByLabel('Years', { exact: true });
		const button = page.locator('.explorer-years button');
		await button.click();
		await expect(button).toHaveAccessibleName('Pause');
		await expect(button).toHaveAttribute('title', 'Pause');
		const first = Number(await slider.getAttribute('min'));
		await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(first);
		await button.click();
		await expect(button).toHaveAccessibleName('Play the years');
		await expect(button).toHaveAttribute('title', 'Play the years');
	});

	test('a click on the dot of a paper opens the paper', async ({ page }) => {
		await openGraph(page, '?at=600,400,8');
		const { x, y, href } = await findDot(page);
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(new RegExp(`${href}$`));
	});

	test('messages are in the window wherever the page is scrolled to', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openGraph(page, '?topic=meta-learning&own=yes');
		await page.keyboard.press('Escape');
		const message = page.locator('.explorer-message');
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect(message).toHaveText('Everything has been reset.');
		await expect(message).toBeInViewport({ ratio: 1 });
		await page.getByText('Share and download').click();
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(message).toHaveText(/\blink\b/i);
		await expect(message).toBeInViewport({ ratio: 1 });
	});

	test('a filter by community keeps its legend, whatever the colours show', async ({ page }) => {
		await openGraph(page, '?community=1');
		const entry = page.locator('.by-community button').first();
		await expect(entry).toHaveAttribute('aria-pressed', 'true');
		await entry.click();
		await expect(page).toHaveURL(/\/graph\/$/);
		await expect(page.locator('.by-community')).toBeHidden();
	});

	test('a picture of a magnified map has the part that is shown', async ({ page }) => {
		await openGraph(page, '?at=600,400,4');
		await page.getByText('Share and download').click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Image, SVG' }).click(),
		]);
		const [, box = ''] =
			/<svg x="0" y="0"[^>]* viewBox="([^"]+)"/.exec(await readFile(await download.path(), 'utf8')) ?? [];
		const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
		expect([x + width / 2, y + height / 2, width, height].map(Math.round)).toEqual([600, 400, 300, 200]);
	});

	test('colours by community and by mean year, each with its legend', async ({ page }) => {
		await openGraph(page);
		for (const [value, legend] of [
			['community', '.by-community'],
			['year', '.by-year'],
			['theme', '.by-theme'],
		] as const) {
			await page.getByLabel('Colour topics by').selectOption(value);
			await expect(page.locator(legend)).toBeVisible();
			await expect(page.locator('.explorer-legend ul:visible')).toHaveCount(1);
		}
	});

	test('finds the path between two topics with the papers along it', async ({ page }) => {
		await openGraph(page);
		await page.getByText('Path between two topics').click();
		await page.locator('#path-from').fill('lora');
		await page.keyboard.press('Enter');
		await page.locator('#path-to').fill('robotics');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/path=low-rank-adaptation,/);
		await expect(page.locator('.explorer-panel').getByRole('heading').first()).toBeInViewport({ ratio: 1 });
		await expect(page.locator('.explorer-panel .steps > li')).not.toHaveCount(0);
		await expect(page.locator('.explorer-panel .steps > li').first().locator('.panel-papers li')).not.toHaveCount(0);
		await expect(page.locator('#map .links a.on-path')).not.toHaveCount(0);
		await expect(page.locator('.explorer-state')).toContainText(
			/The path from Low-rank adaptation to .* has \d+ links?\./,
		);
	});

	test('a neighbourhood keeps the links among the neighbours', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning');
		await page.locator('.choices').getByRole('link', { name: '1 step' }).click();
		await expect(page).toHaveURL(/topic=meta-learning&depth=1/);
		const links = await page.locator('#map .links a:not(.off)').count();
		const topics = await page.locator('#map .nodes a:not(.off)').count();
		expect(links).toBeGreaterThan(topics - 1);
	});

	test('draws pairs that rarely co-occur, and gives the probability', async ({ page }) => {
		await openGraph(page);
		await page.getByRole('checkbox', { name: 'Topics that rarely meet here' }).check();
		await expect(page).toHaveURL(/unexplored=yes/);
		await expect(page.locator('#map .gaps path')).not.toHaveCount(0);
		await openGraph(page, '?link=language-model-pre-training,reinforcement-learning');
		await expect(page.locator('.explorer-panel')).toContainText(
			/The probability of (?:none|\d+ or fewer) with both by chance alone is \d/,
		);
	});

	const DOWNLOADS = [
		['Image, SVG', 'graph.svg', '<?xml'],
		['Image, PNG', 'graph.png', '\x89PNG'],
		['Graph, GEXF (Gephi)', 'graph.gexf', '<?xml'],
		['Graph, GraphML', 'graph.graphml', '<?xml'],
		['Graph, VOSviewer JSON', 'graph-vosviewer.json', '{"network"'],
	] as const;
	test('downloads pictures and the graph in three formats', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning&depth=1');
		await page.getByText('Share and download').click();
		const saved = new Map<string, Buffer>();
		for (const [name, file, start] of DOWNLOADS)
			await test.step(file, async () => {
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name }).click(),
				]);
				expect(download.suggestedFilename()).toBe(file);
				const bytes = await readFile(await download.path());
				expect(bytes.toString('latin1').startsWith(start)).toBe(true);
				expect(bytes.length).toBeGreaterThan(2000);
				saved.set(file, bytes);
			});
		const svg = saved.get('graph.svg')?.toString('utf8') ?? '';
		const texts = [...svg.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text);
		expect(texts).toEqual(expect.arrayContaining(['Adaptation Atlas: graph of topics', 'Continual learning']));
		expect(texts.at(-1)).toMatch(/^Adaptation Atlas, http.*topic=meta-learning.*Licence: CC BY 4\.0\.$/);
	});

	test('copies the link', async ({ browser }) => {
		const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await openGraph(page, '?topic=meta-learning');
		await page.getByText('Share and download').click();
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.locator('.explorer-message')).toHaveText('Link copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/graph\/\?topic=meta-learning$/);
		await context.close();
	});

	test('fills the screen', async ({ page }) => {
		await openGraph(page);
		await page.getByRole('button', { name: 'Full screen' }).click();
		await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('explorer');
	});

	test('sorts the table by any column', async ({ page }) => {
		await openGraph(page);
		await page.getByRole('button', { name: 'Topic', exact: true }).click();
		await expect(page.locator('#topic-table th[aria-sort="ascending"]')).toHaveText('Topic');
		const names = await page.locator('#topic-table tbody th').allTextContents();
		expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
		await page.getByRole('button', { name: 'Neighbours' }).click();
		const counts = await page.locator('#topic-table tbody tr td:nth-child(4)').allTextContents();
		expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
	});
});

test.describe('by keyboard', () => {
	test('Tab reaches the map once, arrows walk along links, Enter opens, Escape leaves', async ({ page }) => {
		await openGraph(page);
		expect(await page.locator('#map a[tabindex="0"]').count()).toBe(1);
		expect(await page.locator('#map a:not([tabindex])').count()).toBe(0);
		await page.getByRole('button', { name: 'Zoom in' }).focus();
		await page.keyboard.press('Shift+Tab');
		await expect(page.locator('#map a[tabindex="0"]')).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(page.getByRole('link', { name: 'How it is computed' })).toBeFocused();
		await page.keyboard.press('Tab');
		const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		await page.keyboard.press('ArrowRight');
		let second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		if (second === first) {
			await page.keyboard.press('ArrowUp');
			second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		}
		expect(second).not.toBe(first);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
			/^.+, .+, \d+ papers, \d+ neighbours?$/,
		);
		await expect(page.locator('#map')).toHaveClass(/is-dimmed/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`topic=${second?.split('/').at(-2)}`));
		await expect(page.locator('.explorer-panel')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.explorer-panel')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
	});

	test('Enter on the selected topic opens its page', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning');
		await page.locator('#map a[tabindex="0"]').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/topics\/meta-learning\/$/);
	});

	test('plus, minus, nought and Shift with arrows zoom and move', async ({ page }) => {
		await openGraph(page);
		await page.locator('#map a[tabindex="0"]').focus();
		await page.keyboard.press('+');
		await page.waitForURL(/at=/);
		await page.keyboard.press('+');
		await expect.poll(() => readZoom(page)).toBeGreaterThan(1.4);
		const url = page.url();
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => page.url()).not.toBe(url);
		await page.keyboard.press('0');
		await expect.poll(() => readZoom(page)).toBe(1);
	});

	for (const way of ['Escape', 'Back'] as const)
		test(`${way} after a topic found by name shows the whole map again`, async ({ page }) => {
			await openGraph(page);
			await page.getByLabel('Find a topic in the graph').fill('Low-rank adaptation');
			await page.keyboard.press('Enter');
			await expect(page.locator('#map')).toHaveClass(/is-dimmed/);
			await expect(page).toHaveURL(/topic=low-rank-adaptation/);
			await page.locator('#map .nodes a[href$="/topics/low-rank-adaptation/"]').focus();
			if (way === 'Escape') await page.keyboard.press('Escape');
			else await page.goBack();
			await expect(page.locator('.explorer-panel')).toBeHidden();
			await expect(page.locator('#map')).not.toHaveClass(/is-dimmed/);
		});

	test('Escape closes what a link to the graph has selected, wherever the focus is', async ({ page }) => {
		await page.goto('/graph/?topic=meta-learning');
		await expect(page.locator('#explorer[data-ready]')).toBeAttached();
		const panel = page.getByRole('region', { name: 'Selection' });
		await expect(panel).toBeVisible();
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(panel).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(page).toHaveURL('/graph/');
	});

	test('Escape in the panel closes it and returns to the map', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning');
		await page.locator('.explorer-panel .close').focus();
		await page.keyboard.press('Escape');
		await expect(page.locator('#map .nodes a[href$="/topics/meta-learning/"]')).toBeFocused();
	});

	test('with reduced motion nothing flies', async ({ browser }) => {
		const page = await browser.newPage({ reducedMotion: 'reduce' });
		await openGraph(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		expect(await readZoom(page)).toBeGreaterThan(1.5);
		await page.close();
	});
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a tap selects a topic; one that could mean several comes closer first', async ({ page }) => {
		await openGraph(page);
		const clear = await page.locator('#map').evaluate((map) => {
			const marks = [...map.querySelectorAll('.nodes circle')].filter((mark) => mark.getBoundingClientRect().width > 0);
			const at = marks.map((mark) => {
				const box = mark.getBoundingClientRect();
				return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			});
			const nearest = at.map((a, i) =>
				Math.min(...at.map((b, j) => (i === j ? Number.POSITIVE_INFINITY : Math.hypot(a.x - b.x, a.y - b.y)))),
			);
			const pick = (wanted: (distance: number) => boolean) => at[nearest.findIndex(wanted)];
			return { alone: pick((distance) => distance > 26), crowded: pick((distance) => distance < 11) };
		});
		if (clear.crowded) {
			await page.touchscreen.tap(clear.crowded.x, clear.crowded.y);
			await expect.poll(() => readZoom(page)).toBeGreaterThan(2);
			await openGraph(page);
		}
		if (!clear.alone) throw new Error('every mark is crowded');
		await page.touchscreen.tap(clear.alone.x + 9, clear.alone.y + 3);
		await expect(page.locator('.explorer-panel')).toBeVisible();
		await expect(page).toHaveURL(/topic=/);
	});

	test('one finger scrolls the page over the whole map', async ({ page }) => {
		await openGraph(page);
		const frame = await page.locator('.map-frame').boundingBox();
		if (!frame) throw new Error('no frame');
		const client = await page.context().newCDPSession(page);
		const at = (y: number) => [{ x: frame.x + 30, y: frame.y + y, id: 0 }];
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(300) });
		for (const y of [280, 240, 180, 100])
			await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
		expect(await readZoom(page)).toBe(1);
	});

	test('what is selected opens in a sheet on the screen, which can be made higher and closed', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openGraph(page);
		await page.locator('#map .nodes a[href$="/topics/reinforcement-learning/"]').focus();
		await page.keyboard.press('Enter');
		const panel = page.locator('.explorer-panel');
		await expect(panel.getByRole('heading', { name: 'Reinforcement learning', exact: true })).toBeInViewport();
		const before = (await panel.boundingBox())?.height ?? 0;
		expect(before).toBeLessThan(740 / 2);
		await page.getByRole('button', { name: 'Expand panel' }).click();
		await expect.poll(async () => (await panel.boundingBox())?.height ?? 0).toBeGreaterThan(before + 200);
		const measureGap = () =>
			page.evaluate(() => {
				const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
				return bottom('.map-frame') - bottom('.map-layer');
			});
		await panel.getByRole('link', { name: 'Close' }).click();
		await expect(panel).toBeHidden();
		// The map was moved up for the sheet.
		await expect.poll(measureGap).toBeLessThan(2);
	});

	test('Back closes the sheet, and the map that was moved up for it comes down', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openGraph(page);
		const bottom = (selector: string) =>
			page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
		const measureGap = async () => (await bottom('.map-frame')) - (await bottom('.map-layer'));
		await page.locator('#map .nodes a[href$="/topics/reinforcement-learning/"]').focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/topic=reinforcement-learning/);
		await expect.poll(measureGap).toBeGreaterThan(2);
		await page.goBack();
		await expect(page.locator('.explorer-panel')).toBeHidden();
		await expect.poll(measureGap).toBeLessThan(2);
	});

	test('the sheet is dragged up, down, and away', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openGraph(page, '?topic=meta-learning');
		const handle = page.locator('.sheet-handle');
		const client = await page.context().newCDPSession(page);
		const drag = async (by: number) => {
			const box = await handle.boundingBox();
			if (!box) throw new Error('no handle');
			const at = (moved: number) => [{ x: box.x + box.width / 2, y: box.y + box.height / 2 + moved, id: 0 }];
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
			for (const share of [0.3, 0.7, 1])
				await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(by * share) });
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await drag(-150);
		await expect(handle).toHaveAttribute('aria-expanded', 'true');
		await drag(120);
		await expect(handle).toHaveAttribute('aria-expanded', 'false');
		await expect(page.locator('.explorer-panel')).toBeVisible();
		await drag(120);
		await expect(page.locator('.explorer-panel')).toBeHidden();
		await expect(page).toHaveURL(/\/graph\/$/);
	});

	test('a tap near the dot of a paper opens the paper', async ({ page }) => {
		await openGraph(page, '?at=600,400,8');
		const { x, y, href } = await findDot(page);
		await page.touchscreen.tap(x - 4, y - 4);
		await expect(page).toHaveURL(new RegExp(`${href}$`));
	});

	test('a topic that the address names shows above the sheet', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const topic of ['low-rank-adaptation', 'catastrophic-forgetting', 'machine-unlearning'])
			await test.step(topic, async () => {
				await page.goto(`/graph/?topic=${topic}`);
				const panel = page.locator('.explorer-panel');
				await expect(panel).toBeVisible();
				await expect
					.poll(async () => (await findMark(page, topic)).y - ((await panel.boundingBox())?.y ?? 0))
					.toBeLessThan(0);
			});
	});

	test('a topic chosen by name comes into the window with its neighbours, above the sheet', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openGraph(page);
		const field = page.getByLabel('Find a topic in the graph');
		for (const name of ['Federated learning', 'Interpretability']) {
			await field.fill(name);
			await page.keyboard.press('Enter');
			await expect(page.locator('.explorer-panel').getByRole('heading', { name, exact: true })).toBeVisible();
			await expect.poll(() => listLitHidden(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.locator('.explorer-panel')).toBeHidden();
		}
		// Neighbours from one end of the map to the other do not fit; the topic itself does.
		await field.fill('Low-rank adaptation');
		await page.keyboard.press('Enter');
		const chosen = page.locator('#map .nodes a[href$="/topics/low-rank-adaptation/"]');
		await expect(chosen).toHaveClass(/chosen/);
		const name = (await chosen.getAttribute('aria-label')) ?? '';
		await expect.poll(() => listLitHidden(page)).not.toContain(name);
	});

	/** Two fingers around a point of the map, so many CSS pixels to its left and right. */
	const createFingers = async (page: Page) => {
		const frame = await page.locator('.map-frame').boundingBox();
		if (!frame) throw new Error('no frame');
		const client = await page.context().newCDPSession(page);
		const [x, y] = [frame.x + frame.width / 2, frame.y + 200];
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number; id: number }[]) =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints });
		const place = (spread: number) => [
			{ x: x - spread, y, id: 0 },
			{ x: x + spread, y, id: 1 },
		];
		return {
			start: (spread: number) => send('touchStart', place(spread)),
			move: async (spreads: readonly number[]) => {
				for (const spread of spreads) await send('touchMove', place(spread));
			},
			end: () => send('touchEnd', []),
		};
	};

	test('two fingers pinch', async ({ page }) => {
		await openGraph(page);
		const fingers = await createFingers(page);
		await fingers.start(20);
		await fingers.move([30, 45, 60, 80]);
		await fingers.end();
		await expect.poll(() => readZoom(page)).toBeGreaterThan(2);
	});

	test('a pinch that begins before the explorer has started zooms when it has', async ({ page }) => {
		let arrive: () => void = () => undefined;
		const arrived = new Promise<void>((done) => {
			arrive = done;
		});
		await page.route('**/explorer.json', async (route) => {
			await arrived;
			await route.continue();
		});
		await page.goto('/graph/');
		const fingers = await createFingers(page);
		await fingers.start(20);
		await fingers.move([25, 30]);
		arrive();
		await expect(page.locator('#explorer')).toHaveAttribute('data-ready', '');
		expect(await readZoom(page)).toBe(1);
		await fingers.move([45, 60, 90]);
		await fingers.end();
		await expect.poll(() => readZoom(page)).toBeGreaterThan(2);
	});

	test('is drawn upright, without scrolling sideways', async ({ page }) => {
		await openGraph(page);
		const box = await page.locator('#map').boundingBox();
		expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(1.5, 1);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
});

test.describe('the state in the address', () => {
	test('an alias stands for its topic', async ({ page }) => {
		await openGraph(page, '?topic=lora&depth=2&min=0.3&colour=year');
		await expect(page.locator('.explorer-panel')).toContainText('Low-rank adaptation');
		await expect(page.locator('.explorer-state')).toContainText(
			/within 2 steps of Low-rank adaptation, ?joined by links of strength 0.3|within 2 steps of Low-rank adaptation joined/,
		);
		await expect(page.locator('.by-year')).toBeVisible();
	});

	const HOSTILE = [
		'?topic=no-such-topic',
		'?topic=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
		'?depth=99&topic=meta-learning',
		'?min=1e999',
		'?min=NaN',
		'?path=lora,lora',
		'?at=1,2',
		'?years=2030-1990',
		'?colour=__proto__',
		'?__proto__=1',
		'?constructor=1',
		'?theme=x,y',
		`?topic=${'a'.repeat(5000)}`,
		'?%E0%A4%A',
	];
	test('is ignored where it makes no sense, with a note', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('dialog', () => faults.push('dialog'));
		for (const query of HOSTILE)
			await test.step(query.slice(0, 40), async () => {
				await openGraph(page, query);
				await expect(page.locator('.explorer-state')).toContainText('Not understood in the address and ignored');
				await expect(page.locator('#map .nodes a').first()).toBeVisible();
				expect(faults).toEqual([]);
			});
	});

	test('the frame for other sites has the same state, and its links open beside it', async ({ page }) => {
		await openGraph(page, '?topic=meta-learning', '/embed/graph/');
		await expect(page.locator('.explorer-panel')).toContainText('Meta-learning');
		await page.locator('.explorer-panel table tbody th a').first().click();
		await expect(page).toHaveURL(/\/embed\/graph\/\?topic=/);
		const [opened] = await Promise.all([
			page.waitForEvent('popup'),
			page.locator('.explorer-panel').getByRole('link', { name: 'Open the topic’s page' }).click(),
		]);
		await expect(opened).toHaveURL(/\/topics\//);
	});
});

for (const query of ['?topic=meta-learning&depth=1', '?path=lora,robotics&unexplored=yes&colour=year'])
	test(`${query} has no axe violation in light and dark`, async ({ page }) => {
		// It computes the style of every mark and line.
		test.slow();
		await openGraph(page, query);
		await expect(page.locator('.explorer-state')).not.toContainText('ignored');
		await page.locator('.explorer-form details').evaluateAll((all) => {
			for (const details of all) details.setAttribute('open', '');
		});
		await expectNoViolationsInBoth(page);
	});

test('the sheet of a phone has no axe violation', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	await openGraph(page, '?topic=meta-learning');
	await expect(page.locator('.explorer-panel').getByRole('heading', { name: 'Meta-learning' })).toBeVisible();
	await expectNoViolations(page);
	await context.close();
});

for (const width of [360, 1440])
	test(`a name on the map of the home page leads to its topic at ${width} px`, async ({ browser }) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		await page.goto('/');
		await page.locator('#map text:visible', { hasText: /^Instruction tuning$/ }).click();
		await expect(page).toHaveURL(/\/topics\/instruction-tuning\/$/);
		await page.close();
	});

const SMALL_MAPS = [
	'/topics/reinforcement-learning/',
	'/topics/low-rank-adaptation/parameter-efficient-fine-tuning/',
	'/themes/continual-learning/',
	'/papers/x-lora-mixture-low-rank/',
	'/',
] as const;
test('small maps have no overlapping names', async ({ page }) => {
	for (const path of SMALL_MAPS)
		await test.step(path, async () => {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			expect(await listOverlaps(page, path === '/' ? '#map' : 'main svg.map[role=img]')).toEqual([]);
		});
});
