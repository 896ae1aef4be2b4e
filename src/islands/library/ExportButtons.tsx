import { useState } from 'react';
import { format } from '#words/language';
import { words } from '#words/library';
import { saveFile } from '../save-file.ts';
import { CITATION_FORMATS, exportPapers } from '../set/export-papers.ts';

/** Suggested papers as a file of citations. */
export default function ExportButtons({ slugs }: { readonly slugs: readonly string[] }) {
	const [status, setStatus] = useState('');
	if (slugs.length === 0) return null;
	async function save([format, , type]: (typeof CITATION_FORMATS)[number]): Promise<void> {
		setStatus(words.next.exporting);
		try {
			saveFile(await exportPapers(slugs, format), `suggestions.${format}`, type);
			setStatus('');
		} catch {
			setStatus(words.next.notExported);
		}
	}
	return (
		<p className="choices">
			<span>{words.next.export + format.colon}</span>
			{CITATION_FORMATS.map((format) => (
				<button key={format[0]} type="button" onClick={() => void save(format)}>
					{format[1]}
				</button>
			))}
			<span role="status" className="quiet">
				{status}
			</span>
		</p>
	);
}
