import { describe, expect, test } from 'vitest';
import { listExcesses, listMedianExcesses } from './budgets.ts';
import { listFiles, readText } from './built-site.ts';
import { getKind } from './page-kinds.ts';
import { weighPage } from './weights.ts';

const pages = listFiles()
	.filter((file) => file.endsWith('.html'))
	.map((page) => ({ page, kind: getKind(page, readText(page)), weight: weighPage(page) }));

describe('what the first view of a page loads', () => {
	test('stays within the budget of its kind, on every page', () => {
		expect(
			pages.flatMap(({ page, kind, weight }) => listExcesses(kind, weight).map((words) => `${page} ${words}`)),
		).toEqual([]);
	});

	test.each(['paper', 'theme'])('stays within the budget of the median %s', (kind) => {
		const own = pages.filter((page) => page.kind === kind).map(({ weight }) => weight);
		expect(own).not.toEqual([]);
		expect(listMedianExcesses(kind, own)).toEqual([]);
	});

	test('is script of a few hundred bytes at least, so that a page whose script is lost does not pass as light', () => {
		expect(pages.filter(({ kind, weight }) => kind === 'paper' && weight.scriptBytes === 0)).toEqual([]);
	});
});
