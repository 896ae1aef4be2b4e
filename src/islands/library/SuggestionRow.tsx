import { type ReactNode, useEffect, useState } from 'react';
import { format } from '#words/language';
import { words } from '#words/library';
import { words as star } from '#words/star';
import { nameFew } from '../../domain/corpus/author-names.ts';
import type { Suggestion } from '../../domain/library/analyse-library.ts';
import type { Common } from '../../domain/library/describe-closeness.ts';
import { BASE } from '../base-path.ts';
import { MARK_LABELS, type MarkResult, readMarked, toggleMarked } from '../compare/store.ts';
import { CONTENT } from '../content-language.ts';
import { isStarred, toggleStar } from '../reading-list/star.ts';
import type { ShownPaper } from './messages.ts';

const text = words.next;

interface Props {
	readonly paper: ShownPaper;
	readonly children: ReactNode;
	onDismiss?(): void;
	onMark(): void;
}

/** A paper that the library lacks, with why it is named here and what can be done with it. */
export default function SuggestionRow({ paper, children, onDismiss, onMark }: Props) {
	const { slug, title, authors, year, venue, takeaway } = paper;
	return (
		<li data-slug={slug}>
			<p className="name">
				<a href={`${BASE}papers/${slug}/`} {...CONTENT}>
					{title}
				</a>
				<Star paper={paper} />
			</p>
			<p className="quiet">{[nameFew(authors), venue ?? year?.toString()].filter(Boolean).join(' · ')}</p>
			{takeaway && <p {...CONTENT}>{takeaway}</p>}
			{children}
			<p className="row-tools">
				<CompareButton paper={paper} onMark={onMark} />
				{onDismiss && (
					<button type="button" aria-label={text.dismissNamed(title)} onClick={onDismiss}>
						{text.dismiss}
					</button>
				)}
			</p>
		</li>
	);
}

/** The entries that called for a suggestion, and what each has in common with it. */
export function Reasons({ calledBy }: Pick<Suggestion, 'calledBy'>) {
	return (
		<ul className="reasons">
			{calledBy.map(({ title, common }) => (
				<li key={title}>
					{[text.because(title, common.isGuess ? common.topics : []), ...describeCommon(common)].join(format.semicolon)}
				</li>
			))}
		</ul>
	);
}

function describeCommon({ topics, isGuess, authors, words: terms }: Common): string[] {
	return [
		...(topics.length > 0 && !isGuess ? [text.topics(topics)] : []),
		...(authors.length > 0 ? [text.authors(authors)] : []),
		...(terms.length > 0 ? [text.terms(terms)] : []),
	];
}

function Star({ paper: { slug, title } }: { readonly paper: ShownPaper }) {
	const [isOn, setOn] = useState(false);
	const [fault, setFault] = useState('');
	useEffect(() => setOn(isStarred(slug)), [slug]);
	function toggle(): void {
		try {
			setOn(toggleStar(slug));
			setFault('');
		} catch {
			setFault(star.notStored);
		}
	}
	return (
		<>
			<button type="button" className="star" aria-label={star.star(title)} aria-pressed={isOn} onClick={toggle}>
				{isOn ? '★' : '☆'}
			</button>
			{fault && (
				<span className="quiet" role="alert">
					{fault}
				</span>
			)}
		</>
	);
}

function CompareButton({ paper: { slug, title }, onMark }: Pick<Props, 'paper' | 'onMark'>) {
	const [state, setState] = useState<MarkResult>('unmarked');
	useEffect(() => setState(readMarked().includes(slug) ? 'marked' : 'unmarked'), [slug]);
	return (
		<button
			type="button"
			aria-label={state === 'unmarked' ? text.compareNamed(title) : undefined}
			aria-pressed={state === 'marked'}
			onClick={() => {
				setState(toggleMarked(slug));
				onMark();
			}}
		>
			{MARK_LABELS[state]}
		</button>
	);
}
