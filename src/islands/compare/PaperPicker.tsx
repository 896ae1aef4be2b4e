import { type FormEvent, useEffect, useRef, useState } from 'react';
import { words as text } from '#words/compare';
import { CONTENT } from '../content-language.ts';
import { loadEngine } from '../search/engine.ts';

interface Title {
	readonly slug: string;
	readonly title: string;
}

interface Props {
	readonly chosen: readonly string[];
	onAdd(slug: string): void;
}

const SUGGESTIONS = 8;

/** The papers that answer a query best. */
async function findTitles(typed: string): Promise<readonly Title[]> {
	const engine = await loadEngine();
	const { papers } = await engine.search(engine.parse(typed));
	const entries = await Promise.all(papers.slice(0, 2 * SUGGESTIONS).map(({ place }) => engine.readPaper(place)));
	return entries.map(([slug, title]) => ({ slug, title }));
}

/** A field that adds a paper by whatever search finds it by. */
export default function PaperPicker({ chosen, onAdd }: Props) {
	const [titles, setTitles] = useState<readonly Title[]>([]);
	const [query, setQuery] = useState('');
	const [isReady, setReady] = useState(false);
	const turn = useRef(0);
	useEffect(() => setReady(true), []);
	const found = titles.filter(({ slug }) => !chosen.includes(slug)).slice(0, SUGGESTIONS);

	async function search(typed: string): Promise<readonly Title[]> {
		const mine = ++turn.current;
		setQuery(typed);
		const papers = typed.trim() ? await findTitles(typed).catch(() => []) : [];
		if (mine === turn.current) setTitles(papers);
		return papers;
	}
	function add(slug: string | undefined): void {
		if (slug === undefined) return;
		onAdd(slug);
		void search('');
	}
	async function submit(event: FormEvent): Promise<void> {
		event.preventDefault();
		const papers = await search(query);
		add(papers.find(({ slug }) => !chosen.includes(slug))?.slug);
	}
	return (
		<form
			className="picker"
			onSubmit={(event) => void submit(event)}
			onFocus={() => void loadEngine().catch(() => undefined)}
		>
			<label htmlFor="compare-add">{text.pick}</label>
			<p className="find">
				<input
					id="compare-add"
					type="search"
					autoComplete="off"
					disabled={!isReady}
					value={query}
					onInput={(event) => void search(event.currentTarget.value)}
				/>
				<button type="submit">{text.add}</button>
			</p>
			{found.length > 0 && (
				<ul className="suggestions" aria-label={text.found}>
					{found.map(({ slug, title }) => (
						<li key={slug}>
							<button type="button" {...CONTENT} onClick={() => add(slug)}>
								{title}
							</button>
						</li>
					))}
				</ul>
			)}
		</form>
	);
}
