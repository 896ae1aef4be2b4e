import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { format } from '#words/language';
import { words } from '#words/reading-list';
import { nameFew } from '../../domain/corpus/author-names.ts';
import type { ListNames } from '../../domain/reading-list/list-names.ts';
import type { ListEntry } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';

/** What a row says of its paper. */
export interface EntryPaper {
	readonly title: string;
	/** The name that it is known by, where the title lacks it. */
	readonly knownName?: string | undefined;
	readonly authors: readonly string[];
	readonly year: string;
	readonly venue: string;
	readonly takeaway: string;
	/** Slugs; the first theme is home. */
	readonly themes: readonly string[];
	readonly topics: readonly string[];
}

interface Props {
	readonly entry: ListEntry;
	readonly paper: EntryPaper;
	readonly names: ListNames;
	readonly position: number;
	readonly isLast: boolean;
	onNote(note: string): void;
	/** To another position, counted from 0. */
	onPlace(position: number): void;
	onRemove(): void;
}

/** Topics that a row names. */
const TOPICS_NAMED = 3;

/** A paper of the list: its link, what it is about, the reader's note, and what can be done with it. */
export default function EntryRow({ entry, paper, names, position, isLast, onNote, onPlace, onRemove }: Props) {
	const { title, knownName } = paper;
	const theme = names.themes[paper.themes[0] ?? ''];
	return (
		<li data-slug={entry.slug} className={theme && `c${theme.colour}`}>
			<p className="name">
				<span>
					<a href={`${BASE}papers/${entry.slug}/`} {...CONTENT}>
						{title}
					</a>
					{knownName && <span className="known"> {knownName}</span>}
				</span>
			</p>
			<Facts paper={paper} names={names} />
			<details className="note">
				<summary>{entry.note ? words.note(entry.note.split('\n')[0] ?? '') : words.addNote}</summary>
				<textarea
					aria-label={words.noteOn(title)}
					value={entry.note}
					onInput={(event) => onNote(event.currentTarget.value)}
				/>
			</details>
			<p className="tools">
				<DragHandle title={title} position={position} isLast={isLast} onPlace={onPlace} />
				<button
					type="button"
					aria-label={words.moveUp(title)}
					aria-disabled={position === 0}
					onClick={() => position > 0 && onPlace(position - 1)}
				>
					{words.up}
				</button>
				<button
					type="button"
					aria-label={words.moveDown(title)}
					aria-disabled={isLast}
					onClick={() => !isLast && onPlace(position + 1)}
				>
					{words.down}
				</button>
				<button type="button" aria-label={words.removePaper(title)} onClick={onRemove}>
					{words.remove}
				</button>
			</p>
		</li>
	);
}

/** Theme, authors, venue and topics, as lists of papers show them. */
function Facts({ paper, names }: Pick<Props, 'paper' | 'names'>) {
	const { authors, year, venue, takeaway, themes, topics } = paper;
	const theme = names.themes[themes[0] ?? ''];
	const line = [authors.length > 0 && nameFew(authors), venue || year].filter(Boolean).join(' · ');
	return (
		<>
			<p className="quiet">
				{theme && (
					<>
						<span className="swatch" aria-hidden="true" />
						<span {...CONTENT}>{theme.name}</span>
						{line && ' · '}
					</>
				)}
				{line}
			</p>
			{takeaway && (
				<p className="takeaway-line" {...CONTENT}>
					{takeaway}
				</p>
			)}
			{topics.length > 0 && (
				<p className="quiet topics-line">
					{topics.slice(0, TOPICS_NAMED).map((slug, i) => (
						<span key={slug}>
							{i > 0 && format.comma}
							<a href={`${BASE}topics/${slug}/`} {...CONTENT}>
								{names.topics[slug] ?? slug}
							</a>
						</span>
					))}
				</p>
			)}
		</>
	);
}

type HandleProps = Pick<Props, 'position' | 'isLast' | 'onPlace'> & { readonly title: string };

/** Drags the row by mouse or finger; with the arrow keys it moves it by one. */
function DragHandle({ title, position, isLast, onPlace }: HandleProps) {
	const handle = useRef<HTMLButtonElement>(null);
	// A drag lasts over many renders: it asks for the position that the row has by then.
	const latest = useRef({ position, onPlace });
	latest.current = { position, onPlace };

	function drag(event: globalThis.PointerEvent): void {
		const rows = [...(handle.current?.closest('li')?.parentElement?.children ?? [])];
		const target = rows.findIndex((row) => {
			const { top, bottom } = row.getBoundingClientRect();
			return event.clientY >= top && event.clientY <= bottom;
		});
		if (target >= 0 && target !== latest.current.position) latest.current.onPlace(target);
	}
	/** Listens on the window: a row that is moved in the page loses the capture of the pointer. */
	function startDrag(event: PointerEvent): void {
		if (event.button !== 0) return;
		const end = new AbortController();
		addEventListener('pointermove', drag, { signal: end.signal });
		for (const name of ['pointerup', 'pointercancel'])
			addEventListener(name, () => end.abort(), { signal: end.signal });
	}
	function press(event: KeyboardEvent): void {
		const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		if (step < 0 ? position > 0 : !isLast) onPlace(position + step);
	}
	return (
		<button
			type="button"
			className="drag"
			ref={handle}
			aria-label={words.dragPaper(title)}
			title={words.drag}
			onPointerDown={startDrag}
			onKeyDown={press}
		>
			⠿
		</button>
	);
}
