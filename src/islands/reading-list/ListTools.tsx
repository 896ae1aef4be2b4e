import { useState } from 'preact/hooks';
import { formatShare, type ReadingList } from '../../domain/reading-list/reading-list.ts';
import { count } from '../../domain/text/count.ts';
import { download, type Format, writeExport } from './export.ts';

interface Props {
	readonly list: ReadingList;
	findTitle(slug: string): string;
	say(text: string): void;
	onFault(text: string): void;
}

const FORMATS: readonly (readonly [format: Format, name: string])[] = [
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['json', 'CSL-JSON'],
	['md', 'Markdown, with notes'],
];

/** The list as files, and as a link. */
export default function ListTools({ list, findTitle, say, onFault }: Props) {
	const [link, setLink] = useState('');

	async function exportAs(format: Format): Promise<void> {
		try {
			download(await writeExport(list, format, findTitle), format);
			say(`${count(list.length, 'paper')} exported`);
		} catch (error) {
			onFault(`The export failed: ${error instanceof Error ? error.message : 'unknown fault'}.`);
		}
	}

	async function share(): Promise<void> {
		const url = location.origin + location.pathname + formatShare(list);
		setLink(url);
		try {
			await navigator.clipboard.writeText(url);
			say('Link copied');
		} catch {
			say('The link stands below');
		}
	}

	return (
		<section aria-labelledby="take">
			<h2 id="take">Take it with you</h2>
			<p class="tools">
				{FORMATS.map(([format, name]) => (
					<button key={format} type="button" onClick={() => void exportAs(format)}>
						{name}
					</button>
				))}
				<button type="button" onClick={() => void share()}>
					Copy a link to this list
				</button>
			</p>
			<p class="quiet">The link holds the papers in their order, without your notes.</p>
			{link && (
				<p class="quiet shared-link">
					<a href={link}>{link}</a>
				</p>
			)}
		</section>
	);
}
