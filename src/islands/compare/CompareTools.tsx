import { useState } from 'react';
import { words as text } from '#words/compare';
import type { ComparedPaper, ComparisonRow } from '../../domain/compare/comparison.ts';
import { formatCsv, formatLatex, formatMarkdownTable } from '../../domain/compare/export-comparison.ts';
import { BASE } from '../base-path.ts';
import { saveFile } from '../save-file.ts';

interface Props {
	readonly papers: readonly ComparedPaper[];
	readonly rows: readonly ComparisonRow[];
}

const FORMATS = [
	[text.formats.csv, 'csv', 'text/csv', formatCsv],
	[text.formats.md, 'md', 'text/markdown', formatMarkdownTable],
	[text.formats.tex, 'tex', 'application/x-tex', formatLatex],
] as const;

/** The table as files, and as a link. */
export default function CompareTools({ papers, rows }: Props) {
	const [status, setStatus] = useState('');
	const columns = papers.map(({ slug, title }) => ({ slug, title, url: `${BASE}papers/${slug}/` }));
	const toAbsolute = () => columns.map((column) => ({ ...column, url: new URL(column.url, location.href).href }));
	async function copyLink(): Promise<void> {
		try {
			await navigator.clipboard.writeText(location.href);
			setStatus(text.linkCopied);
		} catch {
			setStatus(text.linkNotCopied);
		}
	}
	return (
		<section aria-labelledby="take">
			<h2 id="take">{text.export}</h2>
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
					{text.copyLink}
				</button>{' '}
				<span role="status" className="quiet">
					{status}
				</span>
			</p>
		</section>
	);
}
