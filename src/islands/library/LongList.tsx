import { type ReactNode, useState } from 'react';
import { words } from '#words/library';

interface Props<T> {
	readonly items: readonly T[];
	readonly className?: string;
	/** How many are shown at first. */
	readonly first?: number;
	render(item: T, place: number): ReactNode;
}

const FIRST = 20;
const STEP = 100;

/** A list that shows its first items, and more when asked: thousands at once would block the page. */
export default function LongList<T>({ items, className, first = FIRST, render }: Props<T>) {
	const [shown, setShown] = useState(first);
	const left = items.length - shown;
	return (
		<>
			<ul className={className}>{items.slice(0, shown).map(render)}</ul>
			{left > 0 && (
				<p>
					<button type="button" onClick={() => setShown(shown + STEP)}>
						{words.more(Math.min(left, STEP))}
					</button>
				</p>
			)}
		</>
	);
}
