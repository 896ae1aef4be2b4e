/** EndNote gives some fields a different meaning for each type of work ("Reference types"), in its RIS and in its XML. */
import type { PublicationType } from '../clean/publication-types.ts';
import { listTexts } from './list-texts.ts';
import type { RawPublication } from './raw-record.ts';

/** An article's edition is the date on which it first appeared online: `2020/02/06`, `2020 Feb 6`. */
const DATE = /^\d{4}(?:[/-]\d{1,2}){1,2}$|^\d{4}\s+\p{Lu}\p{Ll}{2}/u;
/** The second title of a thesis is the department in which it was written. */
const DEPARTMENT =
	/^(?:dept|department|school|faculty|college|institute?|division|graduate|fachbereich|fakultät|facult[éà]|facultad|faculdade|départ\w+|departamento)\b/i;

/** The fields of a publication where they belong. */
export function arrangeFields(type: PublicationType | undefined, publication: RawPublication): RawPublication {
	const { edition, volume, genre, series, institution } = publication;
	if (type === 'article') return DATE.test(edition ?? '') ? { ...publication, edition: undefined } : publication;
	// The date of access.
	if (type === 'webpage') return { ...publication, volume: undefined, issue: undefined };
	if (type !== 'thesis') return publication;
	const degree = volume !== undefined && !/\d/.test(volume) ? volume : undefined;
	const department = series !== undefined && DEPARTMENT.test(series) ? series : undefined;
	return {
		...publication,
		volume: degree ? undefined : volume,
		genre: genre ?? degree,
		series: department ? undefined : series,
		institution: listTexts(department, institution).join(', ') || undefined,
	};
}

/** The date in the field of the edition. */
export function listFirstDates(type: PublicationType | undefined, edition: string | undefined): string[] {
	return type === 'article' && edition !== undefined && DATE.test(edition) ? [edition] : [];
}

/** The lists of names of a record, by what these people did. */
export interface NameLists<T> {
	readonly authors: readonly T[];
	readonly editors: readonly T[];
	readonly seriesEditors: readonly T[];
}

/** First, second and third list: authors, editors and those of the series, or what these are in works of some kinds. */
export function assignNames<T>(
	kind: string,
	type: PublicationType | undefined,
	[first, second, third]: readonly [readonly T[], readonly T[], readonly T[]],
): NameLists<T> {
	if (/^(?:edited book|edbook)$/i.test(kind)) return { authors: [], editors: first, seriesEditors: second };
	// The second list has the supervisors of a thesis, or the office that issued a patent.
	if (type === 'thesis' || /^pat(?:ent)?$/i.test(kind)) return { authors: first, editors: [], seriesEditors: [] };
	const isBook = type === 'book' || type === 'proceedings';
	if (isBook && third.length > 0) return { authors: first, editors: third, seriesEditors: second };
	const isPart = type === 'chapter' || type === 'paper';
	return isPart || isBook
		? { authors: first, editors: second, seriesEditors: third }
		: { authors: first, editors: [...second, ...third], seriesEditors: [] };
}
