import { type FormEvent, useState } from 'react';
import { words as text } from '#words/compare';
import { readJumpPapers } from '../../domain/search/jump-data.ts';
import { foldToAscii } from '../../domain/text/slug.ts';
import { BASE } from '../base-path.ts';

interface Title {
	readonly slug: string;
	readonly title: string;
}

interface Props {
	readonly chosen: readonly string[];
	onAdd(slug: string): void;
}

const SUGGESTIONS = 8;

/** Titles that hold all words of a query, those that begin with it first. */
function findTitles(titles: readonly Title[], query: string): Title[] {
	const fold = (title: string) => foldToAscii(title).toLowerCase();
	const words = fold(query).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const found = titles.filter(({ title }) => words.every((word) => fold(title).includes(word)));
	const starts = (title: string) => Number(fold(title).startsWith(words.join(' ')));
	return found.toSorted((a, b) => starts(b.title) - starts(a.title)).slice(0, SUGGESTIONS);
}

/** A field that adds a paper by words of its title. */
export default function PaperPicker({ chosen, onAdd }: Props) {
	const [titles, setTitles] = useState<readonly Title[]>([]);
	const [query, setQuery] = useState('');
	const found = findTitles(titles, query).filter(({ slug }) => !chosen.includes(slug));

	/** Titles are fetched when the field is first used. */
	async function loadTitles(): Promise<void> {
		if (titles.length > 0) return;
		const response = await fetch(`${BASE}search/jump.json`);
		// A large atlas has no such list; its papers are added by the star or by the address.
		if (response.ok) setTitles(readJumpPapers(await response.json()).filter(({ title }) => title));
	}
	function add(slug: string | undefined): void {
		if (slug === undefined) return;
		onAdd(slug);
		setQuery('');
	}
	function submit(event: FormEvent): void {
		event.preventDefault();
		add(found[0]?.slug);
	}
	return (
		<form className="picker" onSubmit={submit} onFocus={() => void loadTitles()}>
			<label htmlFor="compare-add">{text.pick}</label>
			<p className="find">
				<input
					id="compare-add"
					type="search"
					autoComplete="off"
					value={query}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
				<button type="submit">{text.add}</button>
			</p>
			{found.length > 0 && (
				<ul className="suggestions" aria-label={text.found}>
					{found.map(({ slug, title }) => (
						<li key={slug}>
							<button type="button" onClick={() => add(slug)}>
								{title}
							</button>
						</li>
					))}
				</ul>
			)}
		</form>
	);
}
