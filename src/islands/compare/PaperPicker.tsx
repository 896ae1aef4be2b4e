import { type FormEvent, useEffect, useRef, useState } from 'react';
import { words as text } from '#words/compare';
import type { ComparedPaper } from '../../domain/compare/comparison.ts';
import { readStored } from '../reading-list/store.ts';
import { loadEngine } from '../search/engine.ts';
import Choices from './Choices.tsx';
import { type Choice, findChoices, readChoicesOf } from './find-choices.ts';

interface Props {
	readonly chosen: readonly string[];
	/** There are too few papers for a comparison, so that others are offered at once. */
	readonly isFew: boolean;
	/** The only paper, to which related ones are offered. */
	readonly only: ComparedPaper | undefined;
	onAdd(slug: string): void;
}

const SUGGESTIONS = 8;
/** Papers that are offered before anything is typed. */
const OFFERS = 6;

/** Papers read by their slugs once the browser has what they depend on; none where they cannot be read. */
function useChoices(slugs: readonly string[]): readonly Choice[] {
	const [choices, setChoices] = useState<readonly Choice[]>([]);
	const wanted = slugs.join(' ');
	useEffect(() => {
		let isCurrent = true;
		void readChoicesOf(wanted.split(' ').filter(Boolean))
			.catch(() => [])
			.then((read) => isCurrent && setChoices(read));
		return () => {
			isCurrent = false;
		};
	}, [wanted]);
	return choices;
}

function readListed(): readonly string[] {
	try {
		return readStored().list.map(({ slug }) => slug);
	} catch {
		return [];
	}
}

/** A field that adds a paper by whatever search finds it by; before anything is typed the reading list's and related papers are offered. */
export default function PaperPicker({ chosen, isFew, only, onAdd }: Props) {
	const [titles, setTitles] = useState<readonly Choice[]>([]);
	const [query, setQuery] = useState('');
	const [isReady, setReady] = useState(false);
	const [listed, setListed] = useState<readonly string[]>([]);
	const turn = useRef(0);
	useEffect(() => {
		setReady(true);
		setListed(readListed());
	}, []);
	const isNew = (slug: string) => !chosen.includes(slug);
	const fromList = useChoices(listed.filter(isNew).slice(0, OFFERS));
	const related = useChoices((only?.related ?? []).filter(isNew).slice(0, OFFERS));

	async function search(typed: string): Promise<readonly Choice[]> {
		const mine = ++turn.current;
		setQuery(typed);
		const papers = typed.trim() ? await findChoices(typed, 2 * SUGGESTIONS).catch(() => []) : [];
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
		add(papers.find(({ slug }) => isNew(slug))?.slug);
	}
	return (
		<form
			className={isFew ? 'picker' : 'picker on-focus'}
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
			{query.trim() === '' ? (
				<div className="offers">
					<Choices label={text.fromList} hasHeading={true} choices={fromList} onAdd={add} />
					{only && <Choices label={text.relatedTo(only.name)} hasHeading={true} choices={related} onAdd={add} />}
				</div>
			) : (
				<Choices
					label={text.found}
					choices={titles.filter(({ slug }) => isNew(slug)).slice(0, SUGGESTIONS)}
					onAdd={add}
				/>
			)}
		</form>
	);
}
