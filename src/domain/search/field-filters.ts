/** Papers that the operators of a query allow: `author:`, `year:`, `venue:`, `topic:`, `theme:`, `code:`. */
import type { EngineContext } from './engine.ts';
import { findPeople } from './people.ts';
import type { FieldFilter } from './query.ts';
import { matchTopics } from './topic-matches.ts';
import { splitVenueYear } from './venue-year.ts';
import { findTerm } from './word-evidence.ts';
import { foldPhrase } from './words.ts';

/** Whether a paper passes all filters, by its place. */
export async function readFilters(
	filters: readonly FieldFilter[],
	context: EngineContext,
): Promise<(place: number) => boolean> {
	const sets = await Promise.all(
		filters.map(async (filter) => ({ filter, places: await findPlaces(filter, context) })),
	);
	return (place) => sets.every(({ filter, places }) => places.has(place) !== filter.isExcluded);
}

/** Places of the papers that have what a filter asks for. */
async function findPlaces({ field, value }: FieldFilter, context: EngineContext): Promise<ReadonlySet<number>> {
	switch (field) {
		case 'author':
			return findAuthorPapers(value, context);
		case 'year':
			return findYears(value, context);
		case 'venue':
			return findAll(
				foldPhrase(value)
					.split(' ')
					.flatMap((word) => splitVenueYear(word) ?? word)
					.map((word) => `venue:${word}`),
				context,
			);
		case 'topic':
		case 'theme':
			return findNamed(field, value, context);
		case 'code':
			return findAll([/^(?:no|false|0)$/i.test(value) ? 'code:no' : 'code:yes'], context);
	}
}

/** People whose scores differ from the best by less than this all count as meant. */
const TIE = 0.01;

async function findAuthorPapers(name: string, { store, reader }: EngineContext): Promise<ReadonlySet<number>> {
	const { people } = await findPeople(name, store, reader);
	const [best] = people.filter(({ isWhole }) => isWhole);
	const meant = best ? people.filter(({ score, isWhole }) => isWhole && score > best.score - TIE) : people;
	return new Set(meant.flatMap(({ papers }) => papers));
}

/** `2019`, `2019..2021`, `2019..` and `..2021`. */
async function findYears(value: string, context: EngineContext): Promise<ReadonlySet<number>> {
	const [, from, dots, to] = /^(\d{4})?(\.\.|-|–)?(\d{4})?$/.exec(value) ?? [];
	if (from === undefined && to === undefined) return new Set();
	const { firstYear, lastYear } = await context.store.readColumns();
	const first = Math.max(firstYear, Number(from ?? firstYear));
	const last = Math.min(lastYear, Number(to ?? (dots ? lastYear : from)));
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `year:${first + i}`);
	const found = await Promise.all(years.map((year) => findTerm(year, context.store)));
	return new Set(found.flatMap((scores) => [...scores.keys()]));
}

/** Papers that have all of the terms. */
async function findAll(terms: readonly string[], { store }: EngineContext): Promise<ReadonlySet<number>> {
	const [first, ...others] = await Promise.all(terms.map((term) => findTerm(term, store)));
	return new Set([...(first?.keys() ?? [])].filter((place) => others.every((scores) => scores.has(place))));
}

/** A topic or a theme by its slug, its name or an alias. */
async function findNamed(
	kind: 'topic' | 'theme',
	value: string,
	{ store, readEntries, reader }: EngineContext,
): Promise<ReadonlySet<number>> {
	const own = (await readEntries(value)).filter((entry) => entry.kind === kind);
	const slug =
		own.find((entry) => entry.slug === value.toLowerCase())?.slug ??
		matchTopics(own, value.replaceAll('-', ' '), reader, 1)[0]?.slug;
	return new Set(slug === undefined ? [] : (await findTerm(`${kind}:${slug}`, store)).keys());
}
