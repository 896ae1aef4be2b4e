import { useState } from 'react';
import { words } from '#words/library';
import { type Format, formatExport, TYPES } from '../reading-list/export.ts';
import { saveFile } from '../save-file.ts';
import type { ShownPaper } from './messages.ts';

const FORMATS: readonly (readonly [name: string, format: Format])[] = [
	['BibTeX', 'bib'],
	['RIS', 'ris'],
	['CSL-JSON', 'json'],
	['CSV', 'csv'],
];

/** Suggested papers as a file of citations. */
export default function ExportButtons({ papers }: { readonly papers: readonly ShownPaper[] }) {
	const [status, setStatus] = useState('');
	if (papers.length === 0) return null;
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	async function save(format: Format): Promise<void> {
		setStatus(words.next.exporting);
		try {
			const list = papers.map(({ slug }) => ({ slug, note: '' }));
			const text = await formatExport(list, format, (slug) => {
				const { title = slug, authors = [], year, takeaway = '' } = bySlug.get(slug) ?? {};
				return { title, authors, year: year?.toString() ?? '', takeaway };
			});
			saveFile(text, `suggestions.${format}`, TYPES[format]);
			setStatus('');
		} catch {
			setStatus(words.next.notExported);
		}
	}
	return (
		<p className="choices">
			<span>{words.next.export}:</span>
			{FORMATS.map(([name, format]) => (
				<button key={format} type="button" onClick={() => void save(format)}>
					{name}
				</button>
			))}
			<span role="status" className="quiet">
				{status}
			</span>
		</p>
	);
}
