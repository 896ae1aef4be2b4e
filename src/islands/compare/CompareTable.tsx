import { words as text } from '#words/compare';
import type { CompareAction } from '../../domain/compare/compare-state.ts';
import type { ComparedPaper, ComparisonRow } from '../../domain/compare/comparison.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import { CompareCell, HideButton } from './CompareCell.tsx';
import PaperTools from './PaperTools.tsx';

export interface CompareViewProps {
	readonly papers: readonly ComparedPaper[];
	readonly rows: readonly ComparisonRow[];
	readonly isBusy: boolean;
	dispatch(action: CompareAction): void;
}

/** A column for each paper, a row for each thing compared. */
export default function CompareTable({ papers, rows, isBusy, dispatch }: CompareViewProps) {
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
								{paper.knownName && <span className="known"> {paper.knownName}</span>}
								<PaperTools paper={paper} isFirst={i === 0} isLast={i === papers.length - 1} dispatch={dispatch} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id} data-row={row.id} className={row.isSame ? 'same' : undefined}>
							<th scope="row">
								{row.name}
								<HideButton row={row} dispatch={dispatch} />
							</th>
							{row.cells.map((items, i) => (
								<td key={papers[i]?.slug}>
									<CompareCell row={row} items={items} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
