import { words as text } from '#words/compare';
import type { ComparedPaper, ComparisonRow } from '../../domain/compare/comparison.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import { CompareCell, HideButton } from './CompareCell.tsx';
import type { CompareViewProps } from './CompareTable.tsx';
import PaperTools from './PaperTools.tsx';

/** On a narrow screen: the papers as a list, then under each row's name what each paper has, headed by its short name. */
export default function CompareStack({ papers, rows, isBusy, dispatch }: CompareViewProps) {
	return (
		<section
			id="compare-table"
			className="stack"
			aria-label={text.label}
			aria-busy={isBusy}
			data-papers={papers.length}
		>
			<ol className="compared" aria-label={text.papers}>
				{papers.map((paper, i) => (
					<li key={paper.slug} data-slug={paper.slug}>
						<a href={`${BASE}papers/${paper.slug}/`} {...CONTENT}>
							{paper.title}
						</a>
						{paper.knownName && <span className="known"> {paper.knownName}</span>}
						<PaperTools
							paper={paper}
							isFirst={i === 0}
							isLast={i === papers.length - 1}
							isVertical={true}
							dispatch={dispatch}
						/>
					</li>
				))}
			</ol>
			{rows.map((row) => (
				<section key={row.id} data-row={row.id} className={row.isSame ? 'same' : undefined}>
					<h2>
						{row.name} <HideButton row={row} dispatch={dispatch} />
					</h2>
					<dl>
						<Blocks row={row} papers={papers} />
					</dl>
				</section>
			))}
		</section>
	);
}

/** One block for each paper, or one for all where they have the same. */
function Blocks({ row, papers }: { readonly row: ComparisonRow; readonly papers: readonly ComparedPaper[] }) {
	const blocks = row.isSame
		? [{ slug: 'all', name: text.allPapers, items: row.cells[0] ?? [] }]
		: papers.map(({ slug, name }, i) => ({ slug, name, items: row.cells[i] ?? [] }));
	return blocks.map(({ slug, name, items }) => (
		<div key={slug}>
			<dt {...(row.isSame ? {} : CONTENT)}>{name}</dt>
			<dd>
				<CompareCell row={row} items={items} />
			</dd>
		</div>
	));
}
