import { useId, useState } from 'react';
import { words as compare } from '#words/compare-button';
import { words } from '#words/library';
import type { LibraryAnswer } from '../../domain/library/analyse-library.ts';
import { BASE } from '../base-path.ts';
import { getCompareHref, readMarked } from '../compare/store.ts';
import ExportButtons from './ExportButtons.tsx';
import LongList from './LongList.tsx';
import type { Directory } from './messages.ts';
import SuggestionRow, { Reasons } from './SuggestionRow.tsx';

const text = words.next;
/** How many are shown at first. */
const SHOWN = 10;
const SKIPPED_SHOWN = 5;

interface Props {
	readonly answer: LibraryAnswer;
	readonly directory: Directory;
}

/** Papers that the library lacks: the nearest to it or to a part of it, and skipped steps of reading paths. */
export default function SuggestionList({ answer: { sets, skipped }, directory }: Props) {
	const [part, setPart] = useState(0);
	const [dismissed, setDismissed] = useState<ReadonlySet<number>>(new Set());
	const [marked, setMarked] = useState<readonly string[]>([]);
	const choice = useId();
	const all = sets[part]?.suggestions ?? [];
	const shown = all.filter(({ paper }) => !dismissed.has(paper));
	const find = (place: number) => directory.papers.get(place);
	const updateMarked = () => setMarked(readMarked());
	return (
		<section aria-labelledby="next">
			<h2 id="next">{text.title}</h2>
			<p className="quiet">{text.lede}</p>
			{sets.length > 1 && (
				<p className="choices">
					<label htmlFor={choice}>{text.part}</label>
					<select id={choice} value={part} onChange={(event) => setPart(Number(event.currentTarget.value))}>
						{sets.map(({ theme }, i) => (
							<option key={theme ?? 'all'} value={i}>
								{theme === undefined ? text.whole : text.partOf(directory.themes[theme]?.name ?? '')}
							</option>
						))}
					</select>
				</p>
			)}
			{shown.length === 0 && <p>{text.none}</p>}
			<LongList
				key={part}
				className="works suggestions-next"
				first={SHOWN}
				items={shown}
				render={({ paper, calledBy }) => {
					const named = find(paper);
					return (
						named && (
							<SuggestionRow
								key={paper}
								paper={named}
								onMark={updateMarked}
								onDismiss={() => setDismissed(new Set([...dismissed, paper]))}
							>
								<Reasons calledBy={calledBy} />
							</SuggestionRow>
						)
					);
				}}
			/>
			<p className="choices">
				{dismissed.size > 0 && (
					<button type="button" onClick={() => setDismissed(new Set())}>
						{text.restore(dismissed.size)}
					</button>
				)}
				{marked.length > 1 && (
					<a className="button" href={getCompareHref(marked)}>
						{compare.compare(marked.length)}
					</a>
				)}
			</p>
			<ExportButtons slugs={shown.flatMap(({ paper }) => find(paper)?.slug ?? [])} />
			<SkippedSteps skipped={skipped} directory={directory} onMark={updateMarked} />
		</section>
	);
}

interface SkippedProps {
	readonly skipped: LibraryAnswer['skipped'];
	readonly directory: Directory;
	onMark(): void;
}

function SkippedSteps({ skipped, directory, onMark }: SkippedProps) {
	if (skipped.length === 0) return null;
	return (
		<>
			<h3 id="skipped">{text.skipped}</h3>
			<p className="quiet">{text.skippedLede}</p>
			<LongList
				className="works"
				first={SKIPPED_SHOWN}
				items={skipped}
				render={({ theme, paper, reason }) => {
					const [named, home] = [directory.papers.get(paper), directory.themes[theme]];
					return (
						named &&
						home && (
							<SuggestionRow key={`${theme} ${paper}`} paper={{ ...named, takeaway: '' }} onMark={onMark}>
								<p>
									{reason}{' '}
									<a className="quiet" href={`${BASE}themes/${home.slug}/#start`}>
										{text.pathOf(home.name)}
									</a>
								</p>
							</SuggestionRow>
						)
					);
				}}
			/>
		</>
	);
}
