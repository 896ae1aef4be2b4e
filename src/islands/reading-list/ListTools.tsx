import { type ChangeEvent, useState } from 'react';
import { words } from '#words/reading-list';
import { words as set } from '#words/set';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import { formatBackup, type Lists, parseBackup } from '../../domain/reading-list/named-lists.ts';
import { formatShare, type ReadingList } from '../../domain/reading-list/reading-list.ts';
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

const FORMATS: readonly Format[] = ['bib', 'ris', 'json', 'md', 'csv'];

/** The list as files and as a link, and a backup of all lists. */
export default function ListTools({ list, lists, findPaper, announce, onProblem, onRestore }: Props) {
	const [link, setLink] = useState('');

	async function exportAs(format: Format): Promise<void> {
		try {
			saveFile(
				await formatExport(list, format, findPaper),
				`reading-list.${format}`,
				TYPES.get(format) ?? 'text/plain',
			);
			announce(words.exported(list.length));
		} catch (error) {
			onProblem(set.exportFailed(error instanceof Error ? error.message : String(error)));
		}
	}
	async function share(): Promise<void> {
		const url = location.origin + location.pathname + formatShare(list.map(({ slug }) => slug));
		setLink(url);
		try {
			await navigator.clipboard.writeText(url);
			announce(words.linkCopied);
		} catch {
			announce(words.linkShown);
		}
	}
	async function restore(event: ChangeEvent<HTMLInputElement>): Promise<void> {
		const file = event.currentTarget.files?.[0];
		const backup = file && parseBackup(await file.text());
		if (backup) onRestore(backup);
		else if (file) onProblem(words.noBackup(file.name));
	}
	return (
		<section aria-labelledby="take">
			<h2 id="take">{words.export}</h2>
			{list.length > 0 && (
				<>
					<p className="tools">
						{FORMATS.map((format) => (
							<button key={format} type="button" onClick={() => void exportAs(format)}>
								{words.formats[format]}
							</button>
						))}
						<button type="button" onClick={() => void share()}>
							{words.copyLink}
						</button>
						{list.length > 1 && (
							<a className="button" href={getCompareHref(list.slice(0, MOST_COMPARED).map(({ slug }) => slug))}>
								{words.compare(list.length, MOST_COMPARED)}
							</a>
						)}
					</p>
					<p className="quiet">{words.linkHint}</p>
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
					{words.backUp}
				</button>
				<label className="button">
					{words.restore}
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
