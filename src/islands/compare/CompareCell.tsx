import { words as text } from '#words/compare';
import type { CompareAction } from '../../domain/compare/compare-state.ts';
import type { ComparisonRow, Item } from '../../domain/compare/comparison.ts';
import { CONTENT } from '../content-language.ts';

/** Items of a list, authors as a rule, beyond which the others are folded. */
const MOST_LISTED = 13;

/** What a paper has in a row. */
export function CompareCell({ row, items }: { readonly row: ComparisonRow; readonly items: readonly Item[] }) {
	const [first] = items;
	if (!first) return <span className="quiet">{text.notRecorded}</span>;
	if (row.id === 'code')
		return (
			<a href={first.text} dir="ltr">
				{first.text.replace(/^https?:\/\//, '')}
			</a>
		);
	// One value among lists of others is a list too, and shows alike what it shares.
	if (row.cells.every((cell) => cell.length <= 1))
		return (
			<span data-sharing={first.sharing} {...CONTENT}>
				{first.text}
			</span>
		);
	if (items.length <= MOST_LISTED) return <Items items={items} />;
	return (
		<>
			<Items items={items.slice(0, MOST_LISTED - 1)} />
			<details>
				<summary>{text.others(items.length - MOST_LISTED + 1)}</summary>
				<Items items={items.slice(MOST_LISTED - 1)} />
			</details>
		</>
	);
}

function Items({ items }: { readonly items: readonly Item[] }) {
	return (
		<ul>
			{items.map(({ text: item, sharing }) => (
				<li key={item} data-sharing={sharing} {...CONTENT}>
					{item}
				</li>
			))}
		</ul>
	);
}

interface HideProps {
	readonly row: Pick<ComparisonRow, 'id' | 'name'>;
	dispatch(action: CompareAction): void;
}

/** Hides a row. */
export function HideButton({ row, dispatch }: HideProps) {
	return (
		<button
			type="button"
			className="hide-row"
			aria-label={text.hideRow(row.name)}
			onClick={() => dispatch({ type: 'toggle-row', row: row.id })}
		>
			{text.hide}
		</button>
	);
}
