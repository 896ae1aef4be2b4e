/** The text of the essays, searched by Pagefind, which is loaded when a reader asks for it. */
import { words } from '#words/search';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import { make } from './elements.ts';

interface Fragment {
	readonly url: string;
	/** HTML with the words found in `mark`; everything else is escaped. */
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string>>;
}
interface Pagefind {
	options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
	pagefind ??= (async () => {
		const url = `${BASE}pagefind/pagefind.js`;
		const loaded = (await import(/* @vite-ignore */ url)) as Pagefind;
		await loaded.options({ baseUrl: BASE, noWorker: true });
		await loaded.init();
		return loaded;
	})();
	pagefind.catch(() => {
		pagefind = undefined;
	});
	return pagefind;
}

export interface EssaySearch {
	/** Takes a new query; it is searched for while the part is open. Without a query there is no such part. */
	update(query: string): void;
}

/** Sets up the part of the page that lists essays. */
export function setUpEssays(root: HTMLDetailsElement): EssaySearch {
	const [status, list] = [root.querySelector('[role=status]'), root.querySelector('ol')];
	let wanted = '';
	let shown: string | undefined;
	async function search(): Promise<void> {
		if (!root.open || shown === wanted || !status || !list) return;
		const query = wanted;
		shown = query;
		try {
			const { results } = query ? await (await loadPagefind()).search(query) : { results: [] };
			const fragments = await Promise.all(results.map((result) => result.data()));
			if (query !== wanted) return;
			list.replaceChildren(...fragments.map(makeEssay));
			status.textContent = query ? words.essaysFound(fragments.length, query) : '';
		} catch (error) {
			shown = undefined;
			status.textContent = words.failed(error instanceof Error ? error.message : words.unknownError);
		}
	}
	root.addEventListener('toggle', () => void search());
	return {
		update(query) {
			wanted = query;
			root.hidden = query === '';
			void search();
		},
	};
}

function makeEssay({ url, excerpt, meta }: Fragment): HTMLLIElement {
	const href = BASE.replace(/\/$/, '') + url.replace(BASE, '/');
	const text = new DOMParser().parseFromString(excerpt, 'text/html').body;
	const pieces = [...text.childNodes].map((node) =>
		node.nodeName === 'MARK' ? make('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
	);
	return make(
		'li',
		{},
		make('p', { class: 'name' }, make('a', { href, ...CONTENT }, meta['title'] ?? '')),
		make('p', { class: 'passage', ...CONTENT }, '… ', ...pieces, ' …'),
	);
}
