/** Authors who may be one person under two spellings. */
import { foldToAscii } from '../text/slug.ts';
import type { Author } from './corpus.ts';

/** Two authors whose family names are equal and whose given names may stand for each other; the fuller name second. */
export type SimilarPair = readonly [other: Author, fuller: Author];

/**
 * Pairs with one family name and compatible given names: the same but for accents, case and hyphens, an initial for a name, or a
 * middle name that one of them lacks. `J. Smith` is left out where two authors of that name begin so: it may be either.
 */
export function findSimilarAuthors(authors: readonly Author[]): SimilarPair[] {
	const families = Map.groupBy(
		authors.filter(({ parts }) => parts.family !== undefined && parts.literal === undefined),
		({ parts }) => fold(`${parts.particle ?? ''} ${parts.family ?? ''}`),
	);
	return [...families.values()].flatMap((family) => {
		const pairs = family.flatMap((one, i) =>
			family.slice(i + 1).flatMap((other): SimilarPair[] => {
				const [a, b] = [listGiven(one), listGiven(other)];
				if (!areCompatible(a, b)) return [];
				return [a.join('').length > b.join('').length ? [other, one] : [one, other]];
			}),
		);
		const counts = new Map<Author, number>();
		for (const [other] of pairs) counts.set(other, (counts.get(other) ?? 0) + 1);
		return pairs.filter(([other]) => counts.get(other) === 1);
	});
}

function fold(text: string): string {
	return foldToAscii(text)
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ')
		.trim();
}

function listGiven({ parts }: Author): string[] {
	return fold(parts.given ?? '')
		.split(' ')
		.filter(Boolean);
}

/** The first names fit, and what else the shorter list has stands in the longer one in the same order. */
function areCompatible(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	if (a.join('') === b.join('')) return true;
	const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
	if (!fits(shorter[0] ?? '', longer[0] ?? '')) return false;
	let at = 1;
	for (const name of shorter.slice(1)) {
		while (at < longer.length && !fits(name, longer[at] ?? '')) at++;
		if (at++ >= longer.length) return false;
	}
	return true;
}

function fits(a: string, b: string): boolean {
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** What the check proposes, a line for each pair, as `authors.yaml` would have it. */
export function describeSimilarAuthors(pairs: readonly SimilarPair[]): string {
	if (pairs.length === 0) return '';
	const lines = pairs.map(([other, fuller]) => `  ${other.name}: ${fuller.name}`).sort();
	return `Each of these pairs may be two spellings of one author. If it is, add its line to authors.yaml:\n${lines.join('\n')}`;
}
