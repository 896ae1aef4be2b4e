import { type KeyboardEvent, useEffect, useReducer } from 'react';
import { words as counts } from '#words/counts';
import { store } from '../explorer-store.ts';
import { findTopics } from '../find-topics.ts';
import { type Hit, NO_HITS, reduceHits } from '../hits.ts';
import { useExplorer } from '../use-explorer.ts';
import HitOptions from './HitOptions.tsx';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly placeholder?: string;
	/** Whether the field goes on showing what was taken. */
	readonly keepsName?: boolean;
	onTake(topic: string): void;
}

function listHits(query: string): readonly Hit[] {
	return findTopics(store.get().data?.topics.values() ?? [], query).map(({ id, name, papers }) => ({
		id,
		name,
		detail: counts.papers(papers.length),
	}));
}

/** A field that finds a topic: arrows walk the list of hits, Enter takes, Escape closes. */
export default function TopicField({ id, label, placeholder, keepsName = false, onTake }: Props) {
	const [list, dispatch] = useReducer(reduceHits, NO_HITS);
	const hasData = useExplorer(({ data }) => data !== undefined);
	const search = (query: string) => dispatch({ type: 'list', query, hits: listHits(query) });
	useEffect(() => {
		if (hasData) dispatch({ type: 'arrive', find: listHits });
	}, [hasData]);
	function take(index: number): void {
		const hit = list.hits[index];
		if (!hit) return;
		dispatch({ type: 'take', query: keepsName ? hit.name : '' });
		onTake(hit.id);
	}
	function press(event: KeyboardEvent<HTMLInputElement>): void {
		if (event.nativeEvent.isComposing) return;
		const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
		if (by && !list.isOpen) search(list.query);
		else if (by && list.hits.length > 0) dispatch({ type: 'step', by });
		else if (event.key === 'Enter') take(list.active);
		else if (event.key === 'Escape' && list.isOpen) dispatch({ type: 'close' });
		else return;
		event.preventDefault();
		event.stopPropagation();
	}
	return (
		<>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="text"
				role="combobox"
				autoComplete="off"
				placeholder={placeholder}
				aria-autocomplete="list"
				aria-expanded={list.isOpen && hasData}
				aria-controls={`${id}-hits`}
				aria-activedescendant={list.active >= 0 ? `${id}-hits-${list.active}` : undefined}
				value={list.query}
				onInput={({ currentTarget }) => search(currentTarget.value)}
				onBlur={() => dispatch({ type: 'close' })}
				onKeyDown={press}
			/>
			<HitOptions id={`${id}-hits`} list={list} hasData={hasData} onTake={take} />
		</>
	);
}
