/** The stored lists as state of a component: what is stored, and what could not be. */

import { useCallback, useEffect, useState } from 'react';
import { words } from '#words/reading-list';
import type { Lists } from '../../domain/reading-list/named-lists.ts';
import { readNamed, readStored, watchStored, writeNamed, writeStored } from './store.ts';

export interface Problem {
	readonly text: string;
	/** What could not be read, word for word. */
	readonly unreadable?: string;
}

interface Stored {
	readonly lists: Lists;
	readonly problem: Problem | undefined;
	/** False until the browser's storage has been read: in the HTML that the page comes with. */
	readonly isRead: boolean;
}

const EMPTY: Lists = { starred: [], named: [] };

function read(): Stored {
	try {
		const [starred, named] = [readStored(), readNamed()];
		const unreadable = [starred, named].flatMap(({ corrupt }) => corrupt ?? []).join('\n');
		const problem = unreadable ? { text: words.unreadable, unreadable } : undefined;
		return { lists: { starred: starred.list, named: named.list }, problem, isRead: true };
	} catch {
		return { lists: EMPTY, problem: { text: words.blocked }, isRead: true };
	}
}

/** Lists that cannot be stored are shown all the same, with the problem. */
export function useReadingLists() {
	const [stored, setStored] = useState<Stored>({ lists: EMPTY, problem: undefined, isRead: false });
	useEffect(() => {
		setStored(read());
		return watchStored(() => setStored(read()));
	}, []);
	/** Returns whether the browser stored them. */
	const save = useCallback((lists: Lists): boolean => {
		try {
			writeStored(lists.starred);
			writeNamed(lists.named);
			setStored(({ problem }) => ({
				lists,
				problem: problem?.text === words.notStored ? undefined : problem,
				isRead: true,
			}));
			return true;
		} catch {
			setStored({ lists, problem: { text: words.notStored }, isRead: true });
			return false;
		}
	}, []);
	const report = useCallback((text: string) => setStored((before) => ({ ...before, problem: { text } })), []);
	return { ...stored, save, report };
}
