import { useRef, useState } from 'react';
import { words as text } from '#words/compare';
import {
	type CompareAction,
	type CompareState,
	FEWEST_COMPARED,
	MOST_COMPARED,
} from '../../domain/compare/compare-state.ts';
import { type ComparedPaper, type CompareWords, compare } from '../../domain/compare/comparison.ts';
import { useMedia } from '../use-media.ts';
import CompareStack from './CompareStack.tsx';
import CompareTable from './CompareTable.tsx';
import CompareTools from './CompareTools.tsx';
import PaperPicker from './PaperPicker.tsx';
import { useAddress } from './use-address.ts';
import { type Loaded, usePapers } from './use-papers.ts';

interface Props {
	readonly words: CompareWords;
}

/** Where columns do not fit. */
const NARROW = 'screen and (max-width: 47.99rem)';

/** Two to six papers side by side; on a narrow screen below each other, row by row. */
export default function ComparePapers({ words }: Props) {
	const { state, ignored, dispatch: act } = useAddress();
	const [removed, setRemoved] = useState<Removed>();
	const root = useRef<HTMLDivElement>(null);
	const loaded = usePapers(state.slugs);
	const papers = state.slugs.flatMap((slug): ComparedPaper[] => {
		const paper = loaded.get(slug);
		return typeof paper === 'object' ? [paper] : [];
	});
	const rows = compare(papers, words);
	const shown = rows.filter(({ id }) => !state.hidden.includes(id));
	const isBusy = state.slugs.some((slug) => !loaded.has(slug));
	const View = useMedia(NARROW) ? CompareStack : CompareTable;
	const problems = describeProblems(state.slugs, loaded, ignored);
	/** The button that took a paper out goes with it: the focus stays in the comparison. */
	function dispatch(action: CompareAction): void {
		const paper = action.type === 'remove' && papers.find(({ slug }) => slug === action.slug);
		setRemoved(paper ? { title: paper.title, before: state } : undefined);
		act(action);
		if (action.type === 'remove' || action.type === 'restore') root.current?.focus({ preventScroll: true });
	}
	return (
		<div className="compare from-frame" ref={root} tabIndex={-1}>
			<p role="status" className="quiet">
				{removed && (
					<>
						{text.removed(removed.title)}{' '}
						<button type="button" onClick={() => dispatch({ type: 'restore', state: removed.before })}>
							{text.undo}
						</button>{' '}
					</>
				)}
				{isBusy ? text.loading : describeCount(papers.length)} {state.slugs.length >= MOST_COMPARED && text.most}
			</p>
			{state.slugs.length < MOST_COMPARED && (
				<PaperPicker
					chosen={state.slugs}
					isFew={papers.length < FEWEST_COMPARED}
					only={papers.length === 1 ? papers[0] : undefined}
					onAdd={(slug) => dispatch({ type: 'add', slug })}
				/>
			)}
			{problems.length > 0 && (
				<ul className="panel problems" role="alert">
					{problems.map((problem) => (
						<li key={problem.slug}>
							{problem.text}{' '}
							{state.slugs.includes(problem.slug) && (
								<button type="button" onClick={() => dispatch({ type: 'remove', slug: problem.slug })}>
									{text.leaveOut}
								</button>
							)}
						</li>
					))}
				</ul>
			)}
			{papers.length > 0 && (
				<>
					{papers.length > 1 && <Key hasSome={papers.length > 2} />}
					<HiddenRows names={rows.filter(({ id }) => state.hidden.includes(id))} dispatch={dispatch} />
					<View papers={papers} rows={shown} isBusy={isBusy} dispatch={dispatch} />
					<CompareTools papers={papers} rows={shown} />
				</>
			)}
		</div>
	);
}

/** The paper that the last step took out, and what was compared before. */
interface Removed {
	readonly title: string;
	readonly before: CompareState;
}

/** How lists show what the papers share. */
function Key({ hasSome }: { readonly hasSome: boolean }) {
	return (
		<p className="quiet sharing-key">
			{text.key.label} <span data-sharing="one">{text.key.one}</span>{' '}
			{hasSome && <span data-sharing="some">{text.key.some}</span>} <span data-sharing="all">{text.key.all}</span>
		</p>
	);
}

function describeCount(count: number): string {
	if (count === 0) return text.addSome(FEWEST_COMPARED, MOST_COMPARED);
	if (count < FEWEST_COMPARED) return text.addAnother;
	return text.count(count);
}

interface Problem {
	readonly slug: string;
	readonly text: string;
}

function describeProblems(
	slugs: readonly string[],
	loaded: ReadonlyMap<string, Loaded>,
	ignored: readonly string[],
): Problem[] {
	return [
		...slugs.flatMap((slug): Problem[] => {
			const paper = loaded.get(slug);
			if (paper === 'unknown') return [{ slug, text: text.unknown(slug) }];
			return paper === 'failed' ? [{ slug, text: text.failed(slug) }] : [];
		}),
		...ignored.map((slug) => ({
			slug,
			text: text.ignored(slug.slice(0, 60), MOST_COMPARED),
		})),
	];
}

interface HiddenProps {
	readonly names: readonly { readonly id: string; readonly name: string }[];
	dispatch(action: CompareAction): void;
}

function HiddenRows({ names, dispatch }: HiddenProps) {
	if (names.length === 0) return null;
	return (
		<p className="choices">
			<span className="quiet">{text.hiddenRows}</span>{' '}
			{names.map(({ id, name }) => (
				<button key={id} type="button" onClick={() => dispatch({ type: 'toggle-row', row: id })}>
					{text.showRow(name)}
				</button>
			))}
		</p>
	);
}
