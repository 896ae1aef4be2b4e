import { type ChangeEvent, useState } from 'react';
import { formatBackup, type Lists, parseBackup } from '../../domain/reading-list/named-lists.ts';
import { formatShare, type ReadingList } from '../../domain/reading-list/reading-list.ts';
import { count } from '../../domain/text/count.ts';
import { getCompareHref } from '../compare/store.ts';
import { saveFile } from '../save-file.ts';
import type { EntryPaper } from './EntryRow.tsx';
import { type Format, formatExport, TYPES } from './export.ts';

interface Props {
	/** The list that shows. */
	readonly list: ReadingList;
	readonly lists: Lists;
	findPaper(slug: string): EntryPaper;
	announce(text: string): void;
	onProblem(text: string): void;
	onRestore(backup: Lists): void;
}

const FORMATS: readonly (readonly [format: Format, name: string])[] = [
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['json', 'CSL-JSON'],
	['md', 'Markdown, with notes'],
	['csv', 'CSV, with notes'],
];
const MOST_COMPARED = 6;

/** The list as files and as a link, and a backup of all lists. */
export default function ListTools({ list, lists, findPaper, announce, onProblem, onRestore }: Props) {
	const [link, setLink] = useState('');

	async function exportAs(format: Format): Promise<void> {
		try {
			saveFile(await formatExport(list, format, findPaper), `reading-list.${format}`, TYPES[format]);
			announce(`${count(list.length, 'paper')} exported`);
		} catch (error) {
			onProblem(`The export failed: ${error instanceof Error ? error.message : 'unknown error'}.`);
		}
	}
	async function share(): Promise<void> {
		const url = location.origin + location.pathname + formatShare(list);
		setLink(url);
		try {
			await navigator.clipboard.writeText(url);
			announce('Link copied');
		} catch {
			announce('The link is below');
		}
	}
	async function restore(event: ChangeEvent<HTMLInputElement>): Promise<void> {
		const file = event.currentTarget.files?.[0];
		const backup = file && parseBackup(await file.text());
		if (backup) onRestore(backup);
		else if (file) onProblem(`${file.name} is not a backup of reading lists, so nothing has changed.`);
	}
	return (
		<section aria-labelledby="take">
			<h2 id="take">Take it with you</h2>
			{list.length > 0 && (
				<>
					<p className="tools">
						{FORMATS.map(([format, name]) => (
							<button key={format} type="button" onClick={() => void exportAs(format)}>
								{name}
							</button>
						))}
						<button type="button" onClick={() => void share()}>
							Copy a link to this list
						</button>
						{list.length > 1 && (
							<a className="button" href={getCompareHref(list.slice(0, MOST_COMPARED).map(({ slug }) => slug))}>
								Compare {list.length > MOST_COMPARED ? 'the first six' : 'them'}
							</a>
						)}
					</p>
					<p className="quiet">The link names the papers in their order, without your notes.</p>
				</>
			)}
			{link && (
				<p className="quiet shared-link">
					<a href={link}>{link}</a>
				</p>
			)}
			<p className="tools">
				<button
					type="button"
					onClick={() => saveFile(formatBackup(lists), 'reading-lists-backup.json', 'application/json')}
				>
					Back up all lists
				</button>
				<label className="button">
					Restore a backup
					<input
						className="visually-hidden"
						type="file"
						accept=".json,application/json"
						onChange={(event) => void restore(event)}
					/>
				</label>
			</p>
		</section>
	);
}
