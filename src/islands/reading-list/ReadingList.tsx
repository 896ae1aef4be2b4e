import { useEffect, useRef, useState } from 'preact/hooks';
import {
	hasPaper,
	type ReadingList as List,
	movePaper,
	parseShare,
	setNote,
	togglePaper,
} from '../../domain/reading-list/reading-list.ts';
import { count } from '../../domain/text/count.ts';
import { BASE } from '../search/engine.ts';
import EntryRow from './EntryRow.tsx';
import ListTools from './ListTools.tsx';
import SharedList from './SharedList.tsx';
import { useReadingList } from './use-reading-list.ts';

interface Props {
	/** Titles of the map's papers by slug. */
	readonly titles: ReadonlyMap<string, string>;
	/** Said first: titles could not be loaded, say. */
	readonly greeting: string;
}

/** The reading list's own page: a shared list first, then the reader's. */
export default function ReadingList({ titles, greeting }: Props) {
	const { list, fault, keep, report } = useReadingList();
	const [said, say] = useState(greeting);
	const [removed, setRemoved] = useState<List>();
	const [shared, setShared] = useShared(titles);
	const rows = useRef<HTMLOListElement>(null);
	const findTitle = (slug: string) => titles.get(slug) ?? slug.replaceAll('-', ' ');

	function change(next: List, text: string): void {
		setRemoved(undefined);
		say(keep(next) ? text : '');
	}
	function move(slug: string, by: -1 | 1): void {
		const next = movePaper(list, slug, by);
		if (next !== list)
			change(next, `${findTitle(slug)} is now number ${next.findIndex((entry) => entry.slug === slug) + 1}`);
	}
	function remove(slug: string): void {
		change(togglePaper(list, slug), `${findTitle(slug)} taken off the list.`);
		setRemoved(list);
		rows.current?.focus();
	}
	function addShared(slugs: readonly string[]): void {
		const fresh = slugs.filter((slug) => !hasPaper(list, slug));
		change([...list, ...fresh.map((slug) => ({ slug, note: '' }))], `${count(fresh.length, 'paper')} added`);
		history.replaceState(null, '', location.pathname);
		setShared(undefined);
	}

	return (
		<>
			<p role="status">
				{said}{' '}
				{removed && (
					<button type="button" onClick={() => change(removed, 'Put back')}>
						Undo
					</button>
				)}
			</p>
			{fault && (
				<div class="panel" role="alert">
					<p>{fault.text}</p>
					{fault.kept !== undefined && <pre>{fault.kept.slice(0, 5000)}</pre>}
				</div>
			)}
			{shared && <SharedList slugs={shared} findTitle={findTitle} onAdd={() => addShared(shared)} />}
			{list.length === 0 && <EmptyList />}
			<ol class="papers reading" ref={rows} tabindex={-1} aria-label="Your papers">
				{list.map((entry, i) => (
					<EntryRow
						key={entry.slug}
						entry={entry}
						title={findTitle(entry.slug)}
						isFirst={i === 0}
						isLast={i === list.length - 1}
						onNote={(note) => change(setNote(list, entry.slug, note), '')}
						onMove={(by) => move(entry.slug, by)}
						onRemove={() => remove(entry.slug)}
					/>
				))}
			</ol>
			{list.length > 0 && <ListTools list={list} findTitle={findTitle} say={say} onFault={report} />}
		</>
	);
}

/** Slugs that the address shares; undefined where it shares nothing. */
function useShared(titles: ReadonlyMap<string, string>) {
	const read = () => parseShare(location.hash, new Set(titles.keys()));
	const [shared, setShared] = useState(read);
	useEffect(() => {
		const update = () => setShared(parseShare(location.hash, new Set(titles.keys())));
		addEventListener('hashchange', update);
		return () => removeEventListener('hashchange', update);
	}, [titles]);
	return [shared, setShared] as const;
}

function EmptyList() {
	return (
		<p>
			Nothing is starred yet. The star ☆ beside a paper, in the <a href={`${BASE}papers/`}>list of papers</a>, in{' '}
			<a href={`${BASE}search/`}>search</a> and wherever papers are listed, puts it here.
		</p>
	);
}
