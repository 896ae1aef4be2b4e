import { type FormEvent, useState } from 'react';
import { words } from '#words/reading-list';
import { addList, cleanName, type NamedList, setEntries } from '../../domain/reading-list/named-lists.ts';
import type { ReadingList } from '../../domain/reading-list/reading-list.ts';

interface Props {
	readonly starred: ReadingList;
	readonly named: readonly NamedList[];
	/** Name of the list that shows; undefined for the starred papers. */
	readonly current: string | undefined;
	onChoose(name: string | undefined): void;
	onChange(named: readonly NamedList[], status: string): void;
}

/** Chooses which list shows; makes, fills and deletes lists with names. */
export default function ListTabs({ starred, named, current, onChoose, onChange }: Props) {
	const [name, setName] = useState('');
	const [isOpen, setOpen] = useState(false);
	function make(event: FormEvent): void {
		event.preventDefault();
		const clean = cleanName(name);
		const lists = addList(named, clean);
		if (lists === named) return;
		// A new list begins with the papers of the one that shows.
		const entries = current === undefined ? starred : (named.find((list) => list.name === current)?.entries ?? []);
		onChange(setEntries(lists, clean, entries), words.madeList(clean));
		onChoose(clean);
		setName('');
		setOpen(false);
	}
	const tab = (label: string, value: string | undefined, size: number) => (
		<button key={label} type="button" aria-pressed={value === current} onClick={() => onChoose(value)}>
			{words.tab(label, size)}
		</button>
	);
	return (
		<section className="lists" aria-label={words.lists}>
			<p className="tools">
				{tab(words.starred, undefined, starred.length)}
				{named.map((list) => tab(list.name, list.name, list.entries.length))}
			</p>
			<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary className="button">{words.newList}</summary>
				<form className="find" onSubmit={make}>
					<label htmlFor="new-list">{words.newListName}</label>
					<input id="new-list" type="search" value={name} onInput={(event) => setName(event.currentTarget.value)} />
					<button type="submit">{words.makeList}</button>
				</form>
			</details>
		</section>
	);
}
