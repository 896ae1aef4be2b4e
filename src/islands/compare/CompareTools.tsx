import { useState } from 'react';
import type { ComparedPaper, ComparisonRow } from '../../domain/compare/comparison.ts';
import { formatCsv, formatLatex, formatMarkdownTable } from '../../domain/compare/export-comparison.ts';
import { BASE } from '../base-path.ts';
import { saveFile } from '../save-file.ts';

interface Props {
	readonly papers: readonly ComparedPaper[];
	readonly rows: readonly ComparisonRow[];
}

const FORMATS = [
	['CSV', 'csv', 'text/csv', formatCsv],
	['Markdown table', 'md', 'text/markdown', formatMarkdownTable],
	['LaTeX table', 'tex', 'application/x-tex', formatLatex],
] as const;

/** The table as files, and as a link. */
export default function CompareTools({ papers, rows }: Props) {
	const [status, setStatus] = useState('');
	const columns = papers.map(({ slug, title }) => ({ slug, title, url: `${BASE}papers/${slug}/` }));
	const toAbsolute = () => columns.map((column) => ({ ...column, url: new URL(column.url, location.href).href }));
	async function copyLink(): Promise<void> {
		try {
			await navigator.clipboard.writeText(location.href);
			setStatus('Link copied');
		} catch {
			setStatus('The link is the address of this page');
		}
	}
	return (
		<section aria-labelledby="take">
			<h2 id="take">Take it with you</h2>
			<p className="choices">
				{FORMATS.map(([name, extension, type, format]) => (
					<button
						key={extension}
						type="button"
						onClick={() => saveFile(format(toAbsolute(), rows), `comparison.${extension}`, type)}
					>
						{name}
					</button>
				))}
				<button type="button" onClick={() => void copyLink()}>
					Copy link
				</button>{' '}
				<span role="status" className="quiet">
					{status}
				</span>
			</p>
		</section>
	);
}
