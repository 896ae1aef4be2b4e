/** Printed names of persons in three parts, for what needs no more. */
import { getFullFamily, makeNameSortKey, parsePersonName } from './person-name.ts';

/** A personal name in the parts that lists and searches ask for. A name of one word, and a group, is all family. */
export interface PersonalName {
	readonly given: string;
	/** With its particle. */
	readonly family: string;
	readonly suffix: string;
}

/** Splits a printed name: `Laurens van der Maaten` has the family name `van der Maaten`. */
export function splitName(printed: string): PersonalName {
	const name = parsePersonName(printed);
	return { given: name.given ?? '', family: getFullFamily(name), suffix: name.suffix ?? '' };
}

/** What names are sorted by: family first, without accents and case. */
export function makeSortKey(printed: string): string {
	return makeNameSortKey(parsePersonName(printed));
}
