/** References as citeproc writes them, the program behind Zotero, by the official styles. */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../../src/domain/citations/csl.ts';

/** The APA style comes with citation-js; Chicago's stands in `tests/fixtures/styles`. */
const CHICAGO = new URL('../../fixtures/styles/chicago-author-date.csl', import.meta.url);
plugins.config.get('@csl').styles.add('chicago', readFileSync(CHICAGO, 'utf8'));

/** One entry of a list of references as plain text; citeproc makes a space before a colon a narrow one, which is a space here. */
export function formatByEngine(csl: CslItem, style: 'apa' | 'chicago'): string {
	return new Cite(csl)
		.format('bibliography', { format: 'text', style, lang: 'en-US' })
		.replaceAll('\u202f', ' ')
		.trim();
}
