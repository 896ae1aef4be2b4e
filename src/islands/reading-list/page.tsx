/** Puts the reading list on its page. Mounted from a script file: an island that Astro hydrates needs inline code, which the site's policy forbids. */
import { render } from 'preact';
import { readJumpPapers } from '../../domain/search/jump-data.ts';
import { loadJumpData } from '../search/engine.ts';
import ReadingList from './ReadingList.tsx';

const root = document.querySelector('#reading-list');
if (root) render(<ReadingList {...(await loadTitles())} />, root);

async function loadTitles() {
	try {
		const papers = readJumpPapers(await loadJumpData());
		return { titles: new Map(papers.map((paper) => [paper.slug, paper.title])), greeting: '' };
	} catch {
		const greeting = 'Titles could not be loaded; papers go by their short names.';
		return { titles: new Map<string, string>(), greeting };
	}
}
