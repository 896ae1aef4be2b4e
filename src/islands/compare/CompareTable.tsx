import { words as text } from '#words/compare';
import type { CompareAction } from '../../domain/compare/compare-state.ts';
import type { ComparedPaper, ComparisonRow, Item } from '../../domain/compare/comparison.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';

interface Props {
	readonly papers: readonly ComparedPaper[];
	readonly rows: readonly ComparisonRow[];
	readonly isBusy: boolean;
	dispatch(action: CompareAction): void;
}

/** A column for each paper, a row for each thing compared. */
export default function CompareTable({ papers, rows, isBusy, dispatch }: Props) {
	return (
		// Wider than a small screen: it scrolls with the keyboard from any of its links and buttons.
		<section className="scroll" aria-label={text.label}>
			<table id="compare-table" aria-busy={isBusy} data-papers={papers.length}>
				<thead>
					<tr>
						<td />
						{papers.map((paper, i) => (
							<th key={paper.slug} scope="col" data-slug={paper.slug}>
								<a href={`${BASE}papers/${paper.slug}/`} {...CONTENT}>
									{paper.title}
								</a>
								<ColumnTools paper={paper} isFirst={i === 0} isLast={i === papers.length - 1} dispatch={dispatch} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id} data-row={row.id} className={row.isSame ? 'same' : undefined}>
							<th scope="row">
								{row.name}
								<button
									type="button"
									aria-label={text.hideRow(row.name)}
									title={text.hide}
									onClick={() => dispatch({ type: 'toggle-row', row: row.id })}
								>
									×
								</button>
							</th>
							{row.cells.map((items, i) => (
								<td key={papers[i]?.slug}>
									<Cell row={row.id} items={items} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

interface ColumnProps {
	readonly paper: ComparedPaper;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	dispatch(action: CompareAction): void;
}

function ColumnTools({ paper: { slug, title }, isFirst, isLast, dispatch }: ColumnProps) {
	const move = (by: -1 | 1) => dispatch({ type: 'move', slug, by });
	return (
		<span className="column-tools">
			<button type="button" aria-label={text.moveLeft(title)} aria-disabled={isFirst} onClick={() => move(-1)}>
				←
			</button>
			<button type="button" aria-label={text.moveRight(title)} aria-disabled={isLast} onClick={() => move(1)}>
				→
			</button>
			<button type="button" aria-label={text.remove(title)} onClick={() => dispatch({ type: 'remove', slug })}>
				×
			</button>
		</span>
	);
}

function Cell({ row, items }: { readonly row: string; readonly items: readonly Item[] }) {
	const [first] = items;
	if (!first) return <span className="quiet">{text.notRecorded}</span>;
	if (row === 'code')
		return (
			<a href={first.text} dir="ltr">
				{first.text.replace(/^https?:\/\//, '')}
			</a>
		);
	if (items.length === 1)
		return (
			<span data-sharing={first.sharing} {...CONTENT}>
				{first.text}
			</span>
		);
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
