/** Puts the reading list on its page. Mounted from a script file: an island that Astro hydrates needs inline code, which the site's policy forbids. */
import { createRoot } from 'react-dom/client';
import { loadSearcher } from '../search/engine.ts';
import ReadingList from './ReadingList.tsx';

const root = document.querySelector('#reading-list');
if (root) {
	const { titles, greeting } = await loadTitles();
	createRoot(root).render(<ReadingList titles={titles} greeting={greeting} />);
}

async function loadTitles() {
	try {
		const { index } = await loadSearcher();
		return { titles: new Map(index.papers.map((paper) => [paper.slug, paper.title])), greeting: '' };
	} catch {
		const greeting = 'Titles could not be loaded; papers go by their short names.';
		return { titles: new Map<string, string>(), greeting };
	}
}
