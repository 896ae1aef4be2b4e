import type { ListEntry } from '../../domain/reading-list/reading-list.ts';
import { BASE } from '../search/engine.ts';

interface Props {
	readonly entry: ListEntry;
	readonly title: string;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	onNote(note: string): void;
	onMove(by: -1 | 1): void;
	onRemove(): void;
}

/** A paper of the list: its link, the reader's note, and what can be done with it. */
export default function EntryRow({ entry, title, isFirst, isLast, onNote, onMove, onRemove }: Props) {
	return (
		<li data-slug={entry.slug}>
			<p class="name">
				<a href={`${BASE}papers/${entry.slug}/`}>{title}</a>
			</p>
			<textarea
				aria-label={`Note on ${title}`}
				placeholder="Your note"
				value={entry.note}
				onInput={(event) => onNote(event.currentTarget.value)}
			/>
			<p class="tools">
				<button type="button" aria-label={`Move up: ${title}`} aria-disabled={isFirst} onClick={() => onMove(-1)}>
					Up
				</button>
				<button type="button" aria-label={`Move down: ${title}`} aria-disabled={isLast} onClick={() => onMove(1)}>
					Down
				</button>
				<button type="button" aria-label={`Remove: ${title}`} onClick={onRemove}>
					Remove
				</button>
			</p>
		</li>
	);
}
