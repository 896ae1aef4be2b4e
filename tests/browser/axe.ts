import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Rows of a list beyond these are of the same template; `npm run audit` looks at all of them. */
const ROWS = 30;

/** Shortens long lists, and expects that axe finds nothing on the page. */
export async function expectNoViolations(page: Page): Promise<void> {
	// Scripts have written their lists.
	await page.waitForLoadState('networkidle');
	await page.locator('ul, ol, tbody').evaluateAll((lists, most) => {
		for (const list of lists) for (const row of [...list.children].slice(most)) row.remove();
	}, ROWS);
	const { violations } = await new AxeBuilder({ page })
		// Of all that is in order nothing is brought over; pages without frames need no other page to gather results in.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode(page.frames().length === 1)
		.analyze();
	expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
}

/** The same in light and in dark. */
export async function expectNoViolationsInBoth(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const)
		await test.step(`in ${colorScheme}`, async () => {
			await page.emulateMedia({ colorScheme });
			await expectNoViolations(page);
		});
}
