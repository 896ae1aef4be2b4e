import { describe, expect, test } from 'vitest';
import { listMoved, listRedirects, listVersionRedirects } from '../../src/domain/permalinks/paths.ts';
import { readText } from './built-site.ts';
import { readLinks } from './head.ts';
import { content } from './shipped-content.ts';

const { corpus } = content;
const stated = new Map([...listRedirects(corpus), ...listMoved(corpus.permalinks)]);
const all = new Map([...stated, ...listVersionRedirects(corpus)]);

describe('redirects', () => {
	test('stand as pages that work on any host: canonical link, refresh and a link to follow', () => {
		const wrong = [...all].filter(([from, to]) => {
			const html = readText(`${from.slice(1)}index.html`);
			const isComplete = html.includes(`content="0; url=${to}"`) && html.includes(`<a href="${to}">`);
			return !isComplete || readLinks(html, 'canonical')[0] !== `http://localhost:4321${to}`;
		});
		expect(wrong).toEqual([]);
	});

	test('lead to pages that stand, never to another redirect', () => {
		const pages = new Set(content.pages);
		expect([...all.values()].filter((to) => !pages.has(to) || all.has(to))).toEqual([]);
	});

	test('are rules for hosts that read them', () => {
		const rules = readText('_redirects').trimEnd().split('\n');
		expect(rules).toEqual([...stated].map(([from, to]) => `${from} ${to} 301`));
		// Cloudflare Pages reads no more.
		expect(rules.length).toBeLessThanOrEqual(2000);
	});

	test('hold every arXiv id, with and without version, and every DOI', () => {
		for (const { arxiv, doi, slug } of corpus.papers) {
			if (arxiv) expect(all.get(`/arxiv/${arxiv}/`)).toBe(`/papers/${slug}/`);
			if (arxiv) expect(all.get(`/arxiv/${arxiv}v1/`)).toBe(`/papers/${slug}/`);
			if (doi) expect(all.get(`/doi/${doi}/`)).toBe(`/papers/${slug}/`);
		}
	});
});
