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
/** More than anyone gets whose name only begins with what was typed. */
const HAS_NAME = 0.7;

async function findAuthorPapers(name: string, { store, reader }: EngineContext): Promise<ReadonlySet<number>> {
	const { people } = await findPeople(name, store, reader, Number.POSITIVE_INFINITY);
	const [best] = people.filter(({ isWhole }) => isWhole);
	const bearers = people.filter(({ score }) => score > HAS_NAME);
	const meant = best
		? people.filter(({ score, isWhole }) => isWhole && score > best.score - TIE)
		: bearers.length > 0
			? bearers
			: people;
	return new Set(meant.flatMap(({ papers }) => papers));
}

/** `2019`, `2019..2021`, `2019..`, `..2021` and `>=2019`. */
async function findYears(value: string, context: EngineContext): Promise<ReadonlySet<number>> {
	const [, than, equal, from, dots, to] = /^([<>])?(=)?(\d{4})?(\.{2,3}|[-–,])?(\d{4})?$/.exec(value) ?? [];
	if (from === undefined && to === undefined) return new Set();
	const { firstYear, lastYear } = await context.store.readColumns();
	const [one, other] = [Number(from ?? firstYear), Number(to ?? (dots ? lastYear : from))];
	const step = equal ? 0 : 1;
	const first = Math.max(firstYear, than === '<' ? firstYear : than ? one + step : Math.min(one, other));
	const last = Math.min(lastYear, than === '>' ? lastYear : than ? one - step : Math.max(one, other));
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `year:${first + i}`);
	const found = await Promise.all(years.map((year) => findTerm(year, context.store)));
	return new Set(found.flatMap((scores) => [...scores.keys()]));
}

/** Papers that have all of the terms. */
async function findAll(terms: readonly string[], { store }: EngineContext): Promise<ReadonlySet<number>> {
	const [first, ...others] = await Promise.all(terms.map((term) => findTerm(term, store)));
	return new Set([...(first?.keys() ?? [])].filter((place) => others.every((scores) => scores.has(place))));
}

/** A topic or a theme by its slug, its name or an alias; where none of these is meant, one of the other kind. */
async function findNamed(
	kind: 'topic' | 'theme',
	value: string,
	{ store, readEntries, reader }: EngineContext,
): Promise<ReadonlySet<number>> {
	const entries = await readEntries(value);
	const [own, others] = [true, false].map((isOwn) => entries.filter((entry) => (entry.kind === kind) === isOwn));
	const found = [own, others].flatMap(
		(list = []) =>
			list.find((entry) => entry.slug === value.toLowerCase()) ??
			matchTopics(list, value.replaceAll('-', ' '), reader, 1),
	)[0];
	return new Set(found && (await findTerm(`${found.kind}:${found.slug}`, store)).keys());
}
