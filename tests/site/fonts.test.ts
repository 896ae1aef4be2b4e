import { expect, test } from 'vitest';
import { readText } from './built-site.ts';

const listFonts = (page: string) =>
	[...readText(page).matchAll(/<link rel="preload" as="font"[^>]*href="[^"]*\/(atlas-[a-z-]+)\./g)].map(
		([, name]) => name,
	);

test.each([
	['authors/ivan-vulic/index.html', ['atlas-sans', 'atlas-serif', 'atlas-sans-more', 'atlas-serif-more']],
	['papers/active-ranking-experts-based-performances/index.html', ['atlas-sans', 'atlas-serif']],
	['themes/index.html', ['atlas-sans', 'atlas-serif']],
])('%s asks at once for the fonts of its letters', (page, fonts) => {
	expect(listFonts(page)).toEqual(fonts);
});
