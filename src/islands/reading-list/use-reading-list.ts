/** The stored list as state of a component: what is kept, and what could not be. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadingList } from '../../domain/reading-list/reading-list.ts';
import { readStored, watchStored, writeStored } from './store.ts';

export interface Fault {
	readonly text: string;
	/** What could not be read, word for word. */
	readonly kept?: string;
}

interface Stored {
	readonly list: ReadingList;
	readonly fault: Fault | undefined;
}

const BLOCKED =
	'This browser keeps no data for this site (storage is blocked), so there is no list to show and stars do not last.';
const UNREADABLE =
	'Part of the stored list could not be read. What could be read is below; the rest is kept aside, word for word:';
const NOT_KEPT =
	'This browser could not keep the change: storage is full or blocked. It will be gone when you leave; export the list first.';

function read(): Stored {
	try {
		const { list, corrupt } = readStored();
		return { list, fault: corrupt === undefined ? undefined : { text: UNREADABLE, kept: corrupt } };
	} catch {
		return { list: [], fault: { text: BLOCKED } };
	}
}

/** Keeps a new list and tells whether that went well; one that cannot be kept is shown all the same, with a fault. */
export function useReadingList() {
	const [stored, setStored] = useState(read);
	useEffect(() => watchStored(() => setStored(read())), []);
	const keep = useCallback((list: ReadingList): boolean => {
		try {
			writeStored(list);
			setStored(({ fault }) => ({ list, fault: fault?.text === NOT_KEPT ? undefined : fault }));
			return true;
		} catch {
			setStored({ list, fault: { text: NOT_KEPT } });
			return false;
		}
	}, []);
	const report = useCallback((text: string) => setStored(({ list }) => ({ list, fault: { text } })), []);
	return { ...stored, keep, report };
}
