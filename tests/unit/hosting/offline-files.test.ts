import { expect, test } from 'vitest';
import { listOfflineFiles } from '../../../src/domain/hosting/offline-files.ts';

test('offline reading needs pages and what they load, not alternates, pictures or redirects', () => {
	const files = [
		'index.html',
		'papers/lora/index.html',
		'papers/lora.bib',
		'papers/old-name/index.html',
		'arxiv/2106.09685/index.html',
		'previews/papers/lora.png',
		'_assets/Page.abc.css',
		'graph/explorer.json',
		'search/manifest.json',
		'pagefind/fragment/en_1.pf_fragment',
		'data/papers.json',
		'sitemap-0.xml',
		'sw.js',
		'_headers',
		'favicon.svg',
	];
	expect(listOfflineFiles(files, (path) => path === 'papers/old-name/index.html')).toEqual([
		'',
		'_assets/Page.abc.css',
		'favicon.svg',
		'graph/explorer.json',
		'pagefind/fragment/en_1.pf_fragment',
		'papers/lora/',
		'search/manifest.json',
	]);
});
