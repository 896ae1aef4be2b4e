/** The worker that reads libraries, as state of a component. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { OfflineRequest } from '../../domain/hosting/offline-record.ts';
import type { LibraryAnswer } from '../../domain/library/analyse-library.ts';
import {
	type Directory,
	type Fault,
	type LibraryReport,
	type LibraryRequest,
	MOST_BYTES,
	type NamedBlob,
	type OwnMapFiles,
} from './messages.ts';

export interface Progress {
	readonly step: Extract<LibraryReport, { type: 'progress' }>['step'];
	readonly share: number;
}

export interface LibraryState {
	/** Undefined where nothing is being done. */
	readonly progress: Progress | undefined;
	readonly result: { readonly answer: LibraryAnswer; readonly directory: Directory } | undefined;
	readonly ownMap: OwnMapFiles | undefined;
	readonly fault: { readonly kind: Fault; readonly size: number } | undefined;
	readonly isCancelled: boolean;
}

type Action =
	| LibraryReport
	| { readonly type: 'start' | 'start-map' | 'cancel' }
	| { readonly type: 'refuse'; readonly fault: Fault; readonly size: number };

const IDLE: LibraryState = {
	progress: undefined,
	result: undefined,
	ownMap: undefined,
	fault: undefined,
	isCancelled: false,
};

function reduce(state: LibraryState, action: Action): LibraryState {
	switch (action.type) {
		case 'start':
			return { ...IDLE, progress: { step: 'load', share: 0 } };
		case 'start-map':
			return { ...state, fault: undefined, progress: { step: 'map', share: 0 } };
		case 'progress':
			return state.progress ? { ...state, progress: { step: action.step, share: action.share } } : state;
		case 'answer':
			return { ...IDLE, result: { answer: action.answer, directory: action.directory } };
		case 'map':
			return { ...state, progress: undefined, ownMap: action.map };
		case 'failed':
			return { ...state, progress: undefined, fault: { kind: action.fault, size: 0 } };
		case 'refuse':
			return { ...IDLE, fault: { kind: action.fault, size: action.size } };
		case 'cancel':
			return { ...IDLE, isCancelled: true };
	}
}

/** Cancelling ends the worker and frees its memory; the next reading starts another. */
export function useLibrary(mapHref: string) {
	const [state, dispatch] = useReducer(reduce, IDLE);
	const worker = useRef<Worker | undefined>(undefined);
	const end = useCallback(() => {
		worker.current?.terminate();
		worker.current = undefined;
	}, []);
	useEffect(() => end, [end]);
	const send = useCallback(
		(request: LibraryRequest) => {
			worker.current ??= startWorker(dispatch, end);
			worker.current.postMessage(request);
		},
		[end],
	);
	const read = useCallback(
		(files: readonly NamedBlob[]) => {
			const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
			end();
			if (size === 0) dispatch({ type: 'refuse', fault: 'empty', size });
			else if (size > MOST_BYTES) dispatch({ type: 'refuse', fault: 'too-large', size });
			else {
				dispatch({ type: 'start' });
				send({ type: 'read', files, mapUrl: new URL(mapHref, location.href).href });
			}
		},
		[mapHref, send, end],
	);
	const makeMap = useCallback(
		(title: string, language: string) => {
			dispatch({ type: 'start-map' });
			send({ type: 'map', settings: { title, language, today: new Date().toISOString().slice(0, 10) } });
		},
		[send],
	);
	const cancel = useCallback(() => {
		end();
		dispatch({ type: 'cancel' });
	}, [end]);
	return { ...state, read, makeMap, cancel };
}

function startWorker(dispatch: (action: Action) => void, end: () => void): Worker {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<LibraryReport>) => {
		// Memory of what could not be read is given back.
		if (data.type === 'failed' && data.fault !== 'no-own-map') end();
		if (data.type === 'answer' || data.type === 'map') storeLoaded(data.loaded);
		dispatch(data);
	};
	worker.onerror = () => {
		end();
		dispatch({ type: 'failed', fault: 'broken' });
	};
	return worker;
}

/** Has the service worker store what the workers needed. */
function storeLoaded(urls: readonly string[]): void {
	const request: OfflineRequest = { type: 'store', urls };
	navigator.serviceWorker?.controller?.postMessage(request);
}
