import { useCallback, useEffect, useRef, useState } from 'react';
import { format } from '#words/language';
import { words } from '#words/library';
import type { FileOutcome } from '../../domain/library/library-entry.ts';
import CoverageView, { listOwned } from './CoverageView.tsx';
import FoundWorks from './FoundWorks.tsx';
import GapsView from './GapsView.tsx';
import { forgetPapers, keepPapers } from './kept-papers.ts';
import LibraryInput from './LibraryInput.tsx';
import type { NamedBlob } from './messages.ts';
import OwnMap from './OwnMap.tsx';
import { forgetLibrary, readRemembered, rememberLibrary } from './remembered.ts';
import SuggestionList from './SuggestionList.tsx';
import { type LibraryState, useLibrary } from './use-library.ts';
import { useResultInView } from './use-result-in-view.ts';
import { useTurns } from './use-turns.ts';

interface Props {
	readonly mapHref: string;
	readonly graphHref: string | undefined;
	readonly example: { readonly text: string; readonly entries: number };
	readonly language: string;
}

/** A reader's own library on this map, read in the browser. */
export default function Library({ mapHref, graphHref, example, language }: Props) {
	const library = useLibrary(mapHref);
	const { progress, result, fault, ownMap, read, makeMap, cancel } = library;
	const memory = useMemory(read);
	const { isStored } = memory;
	useEffect(() => {
		if (isStored && result) keepPapers(listOwned(result.answer, result.directory));
	}, [isStored, result]);
	const isReading = progress !== undefined && progress.step !== 'map';
	const suggested = result?.answer.sets[0]?.suggestions.length ?? 0;
	const sections = result
		? [
				<FileList key="files" files={result.answer.files} />,
				<FoundWorks key="found" {...result} />,
				<CoverageView key="coverage" {...result} graphHref={graphHref} />,
				<SuggestionList key="suggestions" {...result} />,
				<GapsView key="gaps" {...result} />,
				<OwnMap
					key="map"
					map={ownMap}
					isBusy={progress !== undefined}
					onMake={() => makeMap(words.own.name, language)}
				/>,
			]
		: [];
	const turns = useTurns(result, sections.length);
	const status = useResultInView(turns >= sections.length ? result : undefined, memory.isAsked);
	return (
		<div className="library">
			<LibraryInput
				example={example}
				isRemembering={memory.isOn}
				isStored={memory.isStored}
				onRead={memory.read}
				onRemember={memory.turn}
				onForget={memory.forget}
			/>
			<div ref={status} className="library-status" tabIndex={-1}>
				<Status state={library} memory={memory.message} onCancel={cancel} />
			</div>
			<div
				id="library-result"
				{...((isReading || result || fault) && { 'aria-busy': isReading })}
				{...(result && {
					'data-read': result.answer.read,
					'data-matched': result.answer.matched,
					'data-suggested': suggested,
				})}
			>
				{sections.slice(0, turns)}
			</div>
		</div>
	);
}

/** Remembering the files: what is stored, and what to say about it. */
function useMemory(read: (files: readonly NamedBlob[]) => void) {
	const [isOn, setOn] = useState(false);
	const [isStored, setStored] = useState(false);
	const [isAsked, setAsked] = useState(false);
	/** What was read last. */
	const last = useRef<readonly NamedBlob[]>(undefined);
	const [message, setMessage] = useState('');
	const store = useCallback(async (files: readonly NamedBlob[]) => {
		try {
			await rememberLibrary(files);
			setStored(true);
			setMessage(words.input.remembered);
		} catch {
			setMessage(words.input.notStored);
		}
	}, []);
	useEffect(() => {
		void readRemembered().then((files) => {
			if (!files) return;
			setOn(true);
			// What the reader has chosen meanwhile replaces it.
			if (last.current) void store(last.current);
			else {
				setStored(true);
				last.current = files;
				read(files);
			}
		});
	}, [read, store]);
	const readAndKeep = useCallback(
		(files: readonly NamedBlob[]) => {
			setAsked(true);
			last.current = files;
			setMessage('');
			read(files);
			if (isOn) void store(files);
		},
		[read, isOn, store],
	);
	async function forget(): Promise<void> {
		forgetPapers();
		await forgetLibrary();
		setOn(false);
		setStored(false);
		setMessage(words.input.forgotten);
	}
	function turn(isNowOn: boolean): void {
		setOn(isNowOn);
		if (isNowOn && last.current) void store(last.current);
		if (!isNowOn && isStored) void forget();
	}
	return { isOn, isStored, isAsked, message, read: readAndKeep, turn, forget: () => void forget() };
}

interface StatusProps {
	readonly state: LibraryState;
	readonly memory: string;
	onCancel(): void;
}

function Status({ state: { progress, result, fault, isCancelled }, memory, onCancel }: StatusProps) {
	const { answer } = result ?? {};
	const done = answer && words.summary(answer.read, answer.matched, answer.sets[0]?.suggestions.length ?? 0);
	const text = progress ? words.steps[progress.step] : isCancelled ? words.input.cancelled : (done ?? '');
	return (
		<>
			<p role="status">{format.sentences([text, memory])}</p>
			{fault && (
				<p role="alert" className="panel">
					{fault.kind === 'too-large' ? words.faults['too-large'](fault.size) : words.faults[fault.kind]}
				</p>
			)}
			{progress && (
				<p className="choices">
					<progress value={progress.share} max={1} aria-label={words.steps[progress.step]} />
					<button type="button" onClick={onCancel}>
						{words.input.cancel}
					</button>
				</p>
			)}
		</>
	);
}

function FileList({ files }: { readonly files: readonly FileOutcome[] }) {
	return (
		<ul className="library-files">
			{files.map(({ name, format, entries, unread = 'unknown' }) => (
				<li key={`${name} ${format}`} role={format === undefined ? 'alert' : undefined}>
					{format === undefined
						? words.files.unread(name, words.files.reasons[unread])
						: words.files.read(name, format, entries)}
				</li>
			))}
		</ul>
	);
}
