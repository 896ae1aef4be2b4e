import { useEffect, useRef, useState } from 'react';
import { words } from '#words/reading-list';
import type { ListNames } from '../../domain/reading-list/list-names.ts';
import { type Lists, restoreBackup, setEntries, undoChange } from '../../domain/reading-list/named-lists.ts';
import {
	hasPaper,
	parseShare,
	placePaper,
	type ReadingList,
	setNote,
	togglePaper,
} from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../base-path.ts';
import { usePapers } from '../compare/use-papers.ts';
import LinkedText from '../LinkedText.tsx';
import { storeForOffline } from '../offline/store-papers.ts';
import EntryRow, { type EntryPaper } from './EntryRow.tsx';
import ListTabs from './ListTabs.tsx';
import ListTools from './ListTools.tsx';
import SharedList from './SharedList.tsx';
import { useReadingLists } from './use-reading-lists.ts';

/** The page of the reading lists: a shared list first, then the reader's. */
export default function ReadingLists({ names }: { readonly names: ListNames }) {
	const { lists, problem, isRead, save, report } = useReadingLists();
	const [status, announce] = useState('');
	const [undoable, setUndoable] = useState<{ readonly before: Lists; readonly after: Lists }>();
	const [current, setCurrent] = useState<string>();
	const [shared, setShared] = useShared();
	const rows = useRef<HTMLOListElement>(null);
	const named = lists.named.find(({ name }) => name === current);
	const list = named?.entries ?? lists.starred;
	const loaded = usePapers([...list.map(({ slug }) => slug), ...(shared ?? [])]);
	const starred = lists.starred.map(({ slug }) => slug).join(' ');
	useEffect(() => void storeForOffline(starred.split(' ')), [starred]);
	const findPaper = (slug: string): EntryPaper => {
		const paper = loaded.get(slug);
		return typeof paper === 'object'
			? paper
			: { title: slug.replaceAll('-', ' '), authors: [], year: '', venue: '', takeaway: '', themes: [], topics: [] };
	};
	const findTitle = (slug: string) => findPaper(slug).title;
	const withEntries = (entries: ReadingList): Lists =>
		named ? { ...lists, named: setEntries(lists.named, named.name, entries) } : { ...lists, starred: entries };

	function change(next: Lists, text: string, isUndoable = false): void {
		setUndoable(isUndoable ? { before: lists, after: next } : undefined);
		announce(save(next) ? text : '');
	}
	function place(slug: string, position: number): void {
		change(withEntries(placePaper(list, slug, position)), words.moved(findTitle(slug), position + 1));
	}
	function remove(slug: string): void {
		change(withEntries(togglePaper(list, slug)), words.removed(findTitle(slug)), true);
		rows.current?.focus();
	}
	function addShared(slugs: readonly string[]): void {
		const added = slugs.filter((slug) => !hasPaper(list, slug));
		const entries = [...list, ...added.map((slug) => ({ slug, note: '' }))];
		change(withEntries(entries), words.added(added.length));
		history.replaceState(null, '', location.pathname);
		setShared(undefined);
	}
	if (!isRead) return <ol className="papers reading" aria-label={words.papers} />;
	return (
		<div className="reading-lists">
			<p role="status" className={status || undoable ? 'message' : undefined}>
				{status}{' '}
				{undoable && (
					<button
						type="button"
						onClick={() => change(undoChange(undoable.before, undoable.after, lists), words.undone)}
					>
						{words.undo}
					</button>
				)}
			</p>
			{problem && (
				<div className={problem.unreadable === undefined ? 'panel message' : 'panel'} role="alert">
					<p>{problem.text}</p>
					{problem.unreadable !== undefined && <pre>{problem.unreadable.slice(0, 5000)}</pre>}
				</div>
			)}
			{shared?.every((slug) => loaded.has(slug)) && (
				<SharedList
					slugs={shared.filter((slug) => loaded.get(slug) !== 'unknown')}
					findTitle={findTitle}
					onAdd={() => addShared(shared.filter((slug) => loaded.get(slug) !== 'unknown'))}
				/>
			)}
			{(lists.starred.length > 0 || lists.named.length > 0) && (
				<ListTabs
					starred={lists.starred}
					named={lists.named}
					current={named?.name}
					onChoose={setCurrent}
					onChange={(next, text) => change({ ...lists, named: next }, text)}
				/>
			)}
			{list.length === 0 && <EmptyList />}
			<ol className="papers reading" ref={rows} tabIndex={-1} aria-label={words.papers}>
				{list.map((entry, i) => (
					<EntryRow
						key={entry.slug}
						entry={entry}
						paper={findPaper(entry.slug)}
						names={names}
						position={i}
						isLast={i === list.length - 1}
						onNote={(note) => change(withEntries(setNote(list, entry.slug, note)), '')}
						onPlace={(position) => place(entry.slug, position)}
						onRemove={() => remove(entry.slug)}
					/>
				))}
			</ol>
			{named && (
				<p className="tools">
					<button
						type="button"
						onClick={() =>
							change(
								{ ...lists, named: lists.named.filter((other) => other !== named) },
								words.deletedList(named.name),
								true,
							)
						}
					>
						{words.deleteList(named.name)}
					</button>
				</p>
			)}
			<ListTools
				list={list}
				lists={lists}
				findPaper={findPaper}
				announce={announce}
				onProblem={report}
				onRestore={(backup) => change(restoreBackup(lists, backup), words.restored, true)}
			/>
		</div>
	);
}

/** Slugs that the address shares; undefined where it shares nothing. */
function useShared() {
	const [shared, setShared] = useState<readonly string[]>();
	useEffect(() => {
		const update = () => setShared(parseShare(location.hash));
		update();
		addEventListener('hashchange', update);
		return () => removeEventListener('hashchange', update);
	}, []);
	return [shared, setShared] as const;
}

function EmptyList() {
	return (
		<p>
			<LinkedText text={words.empty} links={{ papers: `${BASE}papers/`, search: `${BASE}search/` }} />
		</p>
	);
}
