/** The operators of a query, with examples from the map. */
import { words } from '#words/search';
import type { Atlas } from '../atlas/atlas.ts';
import { getPublication } from '../domain/citations/publication.ts';

export interface OperatorView {
	readonly example: string;
	readonly meaning: string;
}

/** Years of the example, counted back from that of the newest paper. */
const YEARS = 3;

/** Lists the operators that find something in this map: none on code where no paper has code. */
export function listOperators(atlas: Atlas): readonly OperatorView[] {
	const { papers, themes, authors } = atlas.corpus;
	const { phrase, without, ...meanings } = words.operators;
	const last = Math.max(...papers.flatMap(({ year }) => year ?? []));
	const values: Readonly<Record<keyof typeof meanings, string | undefined>> = {
		author: findLargest(authors)?.name,
		year: Number.isFinite(last) ? `${last - YEARS + 1}..${last}` : undefined,
		venue: findCommonVenue(atlas),
		topic: atlas.largestFirst[0] && atlas.nameInSentence(atlas.largestFirst[0].id),
		theme: findLargest(themes)?.name,
		code: papers.some(({ code }) => code) ? 'yes' : undefined,
	};
	const filters = (Object.keys(meanings) as (keyof typeof meanings)[]).flatMap((field) => {
		const value = values[field];
		return value === undefined ? [] : [{ example: `${field}:${quote(value)}`, meaning: meanings[field] }];
	});
	return [phrase, without, ...filters];
}

/** A value of several words is put in quotes. */
function quote(value: string): string {
	return /\s/.test(value) ? `"${value}"` : value;
}

function findLargest<T extends { readonly papers: readonly unknown[] }>(items: readonly T[]): T | undefined {
	return items.toSorted((a, b) => b.papers.length - a.papers.length)[0];
}

/** The venue of most papers, preprints apart. */
function findCommonVenue({ corpus: { papers } }: Atlas): string | undefined {
	const venues = papers.flatMap((paper) => {
		const publication = getPublication(paper);
		if (publication?.type === 'preprint') return [];
		return publication?.containerShort ?? publication?.container ?? [];
	});
	return findLargest([...Map.groupBy(venues, (venue) => venue)].map(([name, own]) => ({ name, papers: own })))?.name;
}
