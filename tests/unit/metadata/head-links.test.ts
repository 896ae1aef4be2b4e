import { expect, test } from 'vitest';
import { listHeadLinks } from '../../../src/domain/metadata/head-links.ts';

test('links of a head say what each other form is, what to cite, who wrote it and what it belongs to', () => {
	const links = listHeadLinks({
		alternates: { md: '/a.md', bib: '/a.bib' },
		citeAs: 'https://doi.org/10.1000/a',
		authors: ['/authors/jane-doe/'],
		license: 'https://example.org/licence',
		collections: ['/themes/b/'],
		types: ['AboutPage'],
	});
	expect(links).toEqual([
		{ rel: 'alternate describedby', type: 'application/x-bibtex', href: '/a.bib' },
		{ rel: 'alternate describedby', type: 'text/markdown', href: '/a.md' },
		{ rel: 'cite-as', href: 'https://doi.org/10.1000/a' },
		{ rel: 'type', href: 'https://schema.org/AboutPage' },
		{ rel: 'license', href: 'https://example.org/licence' },
		{ rel: 'author', href: '/authors/jane-doe/' },
		{ rel: 'collection', href: '/themes/b/' },
	]);
});
