/** A library made from the content: what readers bring, and what the page makes of it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

interface Record {
	readonly slug: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly year: number | null;
}

const escapeBibtex = (text: string) => text.replace(/[{}%#&_]/g, '\\$&');

/** The first `count` papers of the built site, as BibTeX without ids, and as many made-up works. */
export function makeBibtex(
	count: number,
	madeUp: number,
): { readonly text: string; readonly slugs: readonly string[] } {
	const all: readonly Record[] = JSON.parse(readFileSync('dist/data/papers.json', 'utf8'));
	const papers = all.filter(({ authors }) => authors.length > 0).slice(0, count);
	const entries = papers.map(
		({ slug, title, authors, year }) =>
			`@article{${slug},\n  title = {${title.includes('$') ? title : escapeBibtex(title)}},\n  author = {${authors.map(escapeBibtex).join(' and ')}},\n${year === null ? '' : `  year = {${year}},\n`}}`,
	);
	const others = Array.from(
		{ length: madeUp },
		(_, i) => `@misc{other${i}, title={Weaving patterns of village number ${i}}, author={Weaver, Ann}, year={1950}}`,
	);
	return { text: [...entries, ...others].join('\n\n'), slugs: papers.map(({ slug }) => slug) };
}

/** The numbers of the result, once it is there. */
export async function readResult(page: Page): Promise<{ read: number; matched: number }> {
	await page.locator('#library-result[aria-busy="false"][data-read]').waitFor();
	return page.locator('#library-result').evaluate((box) => ({
		read: Number((box as HTMLElement).dataset['read']),
		matched: Number((box as HTMLElement).dataset['matched']),
	}));
}

export const listSlugs = (page: Page, section: string) =>
	page
		.locator(`section[aria-labelledby="${section}"] li[data-slug]`)
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));
