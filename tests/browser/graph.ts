import type { Page } from '@playwright/test';

/** Opens the explorer in a state, and starts it. */
export async function openGraph(page: Page, query = '', path = '/graph/'): Promise<void> {
	await page.goto(path + query);
	await startExplorer(page);
}

/** Presses a key that means nothing, since the explorer starts when a person acts, and waits until it can be used. */
export async function startExplorer(page: Page): Promise<void> {
	await page.keyboard.press('Shift');
	await page.locator('#explorer[data-ready]').waitFor();
}

/** The middle of a topic's mark on the page. */
export async function findMark(page: Page, topic: string): Promise<{ x: number; y: number }> {
	const box = await page.locator(`#map .nodes a[href$="/topics/${topic}/"] circle`).boundingBox();
	if (!box) throw new Error(`no mark of ${topic}`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How much the picture is magnified. */
export function readZoom(page: Page): Promise<number> {
	return page.locator('.map-layer').evaluate((layer) => new DOMMatrix(getComputedStyle(layer).transform).a);
}

/** Pairs of visible names that overlap by more than half a pixel, and names over marks. */
export function listOverlaps(page: Page, map = '#map'): Promise<string[]> {
	return page.locator(map).evaluate((root) => {
		const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
		const texts = [...root.querySelectorAll('text')].filter(isShown).map((element) => {
			const box = element.getBoundingClientRect();
			return { name: element.textContent ?? '', left: box.left, right: box.right, top: box.top, bottom: box.bottom };
		});
		const marks = [...root.querySelectorAll('circle')].filter(isShown).map((element, i) => {
			const box = element.getBoundingClientRect();
			return { name: `mark ${i}`, left: box.left, right: box.right, top: box.top, bottom: box.bottom };
		});
		const over = (a: DOMRect | (typeof texts)[number], b: (typeof texts)[number], by: number) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
		const found: string[] = [];
		for (const [i, a] of texts.entries()) {
			for (const b of texts.slice(i + 1)) if (over(a, b, 0.5)) found.push(`${a.name} / ${b.name}`);
			// A line's box is higher than its letters.
			for (const b of marks) if (over(a, b, 3)) found.push(`${a.name} / ${b.name}`);
		}
		return found;
	});
}

/** A point of a drawn link that no mark is near. */
export async function findFreeLink(page: Page): Promise<{ x: number; y: number }> {
	const at = await page.locator('#map .links path').evaluateAll((paths) => {
		const marks = [...document.querySelectorAll('#map .nodes circle')].map((mark) => mark.getBoundingClientRect());
		for (const path of paths as SVGPathElement[]) {
			const matrix = path.getScreenCTM();
			const middle = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix ?? undefined);
			const isFree = marks.every(
				(box) => Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y) > 24,
			);
			if (isFree && path.getTotalLength() > 80) return { x: middle.x, y: middle.y };
		}
		return undefined;
	});
	if (!at) throw new Error('no line in the clear');
	return at;
}

/** Names of highlighted topics whose marks are outside the frame of the map. */
export function listLitOutside(page: Page): Promise<string[]> {
	return page.locator('.map-frame').evaluate((frame) => {
		const box = frame.getBoundingClientRect();
		return [...frame.querySelectorAll('.nodes a.lit')].flatMap((mark) => {
			const { x, y, width, height } = mark.getBoundingClientRect();
			const [mx, my] = [x + width / 2, y + height / 2];
			const isInside = mx >= box.left && mx <= box.right && my >= box.top && my <= box.bottom;
			return isInside ? [] : (mark.getAttribute('aria-label') ?? '');
		});
	});
}

/** Names of highlighted topics whose marks are out of the window or under the sheet. */
export function listLitHidden(page: Page): Promise<string[]> {
	return page.locator('.map-frame').evaluate((frame) => {
		const sheet = document.querySelector('.explorer-panel')?.getBoundingClientRect();
		const { left, right, top } = frame.getBoundingClientRect();
		return [...frame.querySelectorAll('.nodes a.lit')].flatMap((mark) => {
			const box = mark.getBoundingClientRect();
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const isSeen = x >= left && x <= right && y >= Math.max(0, top) && y <= (sheet?.top ?? innerHeight);
			return isSeen ? [] : (mark.getAttribute('aria-label') ?? '');
		});
	});
}

/** The middle of a paper's dot well inside the frame and apart from others, and where it leads. */
export async function findDot(page: Page): Promise<{ x: number; y: number; href: string }> {
	const dots = page.locator('#map .papers-near a');
	await dots.first().waitFor();
	const found = await page.locator('.map-frame').evaluate((frame) => {
		const { left, right, top, bottom } = frame.getBoundingClientRect();
		const all = [...frame.querySelectorAll('.papers-near a')].map((dot) => {
			const box = dot.getBoundingClientRect();
			return { x: box.x + box.width / 2, y: box.y + box.height / 2, href: dot.getAttribute('href') ?? '' };
		});
		return all.find(
			({ x, y }) =>
				x > left + 30 &&
				x < right - 30 &&
				y > Math.max(0, top) + 30 &&
				y < Math.min(innerHeight, bottom) - 30 &&
				all.every((other) => other.x === x || Math.hypot(other.x - x, other.y - y) > 14),
		);
	});
	if (!found) throw new Error('no dot in the clear');
	return found;
}
