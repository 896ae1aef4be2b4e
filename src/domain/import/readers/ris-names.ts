/** The people of a RIS record: which list of names holds whom differs by type and by database. */
import { parseFamilyFirst } from '../clean/person.ts';
import { areInOtherScript, readNameLines } from './name-lines.ts';
import type { RawContributor, RawRecord } from './raw-record.ts';
import type { TaggedRecord } from './split-tagged.ts';

/**
 * Some give every author under both tags, and some the first under one and the others under the other. In Web of Science A1
 * are authors of the whole volume: the group that held the conference, or those of the book.
 */
export function listAuthors(record: TaggedRecord, type: RawRecord['publicationType']): readonly string[] {
	const [au, a1] = [record.list('AU'), record.list('A1')];
	if (au.length > 0 && type !== 'article' && isWebOfScience(record)) return au;
	if (au.length === 0 || a1.length === 0) return [...au, ...a1];
	const isTwice = au.length === a1.length && au.every((name, i) => getFamily(name) === getFamily(a1[i] ?? ''));
	return isTwice ? au : record.listInOrder('AU', 'A1');
}

function getFamily(name: string): string {
	return name.split(',')[0]?.trim().toLowerCase() ?? '';
}

/** The names in A2 and A3 that are editors. */
export function listSecondNames(record: TaggedRecord, type: RawRecord['publicationType']): readonly string[] {
	// Of a book A2 are the editors of its series where A3, or its first names, are its own.
	if (isBook(type)) return isEdited(record) ? record.list('A3') : record.listPreferred('A3', 'A2');
	// Of a thesis A2 and A3 are its supervisors.
	if (isPatent(record) || type === 'thesis') return [];
	const marked = listMarkedEditors(record);
	if (marked.length > 0) return marked;
	const names = record.list('A2');
	// In Ovid A2 of an article are the members of a group, or everyone whom it cites.
	const isOvid = /\bovid\b/i.test(record.list('DB', 'DP', 'UR').join(' '));
	return type === 'article' && (isOvid || names.some((name) => name.split(',').length > MOST_PARTS)) ? [] : names;
}
/** Family name, given name, suffix. */
const MOST_PARTS = 3;

/** The names that PsycInfo marks, in whichever list: `Merrick, Joav [Ed]`. */
function listMarkedEditors(record: TaggedRecord): readonly string[] {
	return record.list('A2', 'A3').flatMap((name) => /^(.+?)\s*\[eds?\.?\]$/i.exec(name)?.[1] ?? []);
}

/** Translators in A4 (or TA), and the editors of a series in whichever of A2 and A3 has not those of the volume. */
export function listContributors(record: TaggedRecord, type: RawRecord['publicationType']): RawContributor[] {
	const isPart = type === 'chapter' || type === 'paper';
	const hasBoth = isBook(type) ? isEdited(record) || record.list('A3').length > 0 : isPart;
	const isSeries = hasBoth && listMarkedEditors(record).length === 0;
	const seriesEditors = isSeries ? record.list(isBook(type) ? 'A2' : 'A3') : [];
	const translators = [...record.list('A4'), ...listTranslatedNames(record)];
	return [
		...readNames(seriesEditors).map((person) => ({ role: 'series-editor' as const, person })),
		...readNames(translators).map((person) => ({ role: 'translator' as const, person })),
	];
}

/** TA holds translators, or the authors once more in another script. */
function listTranslatedNames(record: TaggedRecord): readonly string[] {
	const names = record.list('TA');
	return areInOtherScript(record.list('AU', 'A1'), names) ? [] : names;
}

export function isWebOfScience(record: TaggedRecord): boolean {
	return /^WOS:/i.test(record.first('AN') ?? '');
}

/** EndNote's "Edited Book", whose first names are its editors. */
export function isEdited(record: TaggedRecord): boolean {
	return /^edbook$/i.test(record.first('TY') ?? '');
}

export function isPatent(record: TaggedRecord): boolean {
	return /^pat$/i.test(record.first('TY') ?? '');
}

export function isBook(type: RawRecord['publicationType']): boolean {
	return type === 'book' || type === 'proceedings';
}

export function readNames(lines: readonly string[]) {
	return readNameLines(lines, parseFamilyFirst);
}
