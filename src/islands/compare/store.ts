/** The papers that a reader has marked to compare: in this browser alone. */
import { words } from '#words/compare-button';
import { MOST_COMPARED } from '../../domain/compare/compare-state.ts';
import { isSlug } from '../../domain/text/slug.ts';
import { BASE } from '../base-path.ts';

const KEY = `compare:${BASE}`;

/** Slugs in the order of marking; none where the browser stores nothing. */
export function readMarked(): readonly string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored)
			? stored.filter((slug) => typeof slug === 'string' && isSlug(slug)).slice(0, MOST_COMPARED)
			: [];
	} catch {
		return [];
	}
}

/** What a button that marks a paper says after each outcome. */
export const MARK_LABELS = {
	marked: words.marked,
	unmarked: words.unmarked,
	full: words.full,
	'not stored': words.notStored,
} as const;

export type MarkResult = keyof typeof MARK_LABELS;

/** Marks a paper, or unmarks it. */
export function toggleMarked(slug: string): MarkResult {
	const marked = readMarked();
	const isMarked = marked.includes(slug);
	if (!isMarked && marked.length >= MOST_COMPARED) return 'full';
	const isStored = writeMarked(isMarked ? marked.filter((other) => other !== slug) : [...marked, slug]);
	return isStored ? (isMarked ? 'unmarked' : 'marked') : 'not stored';
}

/** Whether the browser stored it. */
function writeMarked(slugs: readonly string[]): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(slugs));
	} catch {
		return false;
	}
	return true;
}

/** The page that compares papers. */
export function getCompareHref(slugs: readonly string[]): string {
	return `${BASE}compare/${slugs.length > 0 ? `?papers=${slugs.join(',')}` : ''}`;
}
