/** Names of authors and editors as content keeps them: printed where the printed form shows their parts, else in parts. */
import type { NameField } from '../../corpus/schema.ts';
import { formatPersonName, getFullFamily, isGroupName, isSuffix, parsePersonName } from '../../text/person-name.ts';
import { cleanText } from './clean-text.ts';
import { splitFamilyFirst } from './name-shapes.ts';

/** A name in the parts that a format gives. */
export interface PersonParts {
	readonly given?: string | undefined;
	readonly particle?: string | undefined;
	readonly family?: string | undefined;
	readonly suffix?: string | undefined;
	/** The name of a group, which has no parts. */
	readonly literal?: string | undefined;
	/** A name as printed, which the format does not take apart. */
	readonly printed?: string | undefined;
}

export interface NameList {
	readonly names: readonly NameField[];
	/** False when the list ends in "and others". */
	readonly isComplete: boolean;
}

const OTHERS = /^(?:and\s+)?(?:(?:\d+\s+)?others|\d+\s+more|et\.?\s*al\.?|\.\.\.|…|等)$/i;
/** The same after a name, where it does not belong. */
const OTHERS_AFTER = /[\s,]+(?:et\.?\s*al\.?|and others|\.\.\.|…)$|\s*等$/i;
/** Words that join two family names: no particles. */
const CONJUNCTION = /^[yie]$/;
/** What a list says where the names are not known. */
const NOBODY =
	/^\[?(?:(?:nct|isrctn|actrn|eudract|euctr|chictr|ctri|irct|drks|jprn|ntr)[\d\-/a-z]*\d{4}[\d\-/a-z]*|and|n\/?a|n\.\s?n\.?|none|null|undefined|(?:authors? )?unknown|unknown authors?|(?:no|without) authors?(?: names?)?(?: (?:listed|name|given|stated|available|found))*|authors? not (?:listed|given|stated|available))\]?$/i;

/**
 * `Family, Given`, `Family, Jr., Given` and `Family, Given, Jr.` in parts; a name without a comma is as printed. EndNote wants a
 * comma after the name of an institution, and two for each within it: `World Bank,`, `University of California,, Berkeley`.
 */
export function parsePerson(text: string): PersonParts {
	const pieces = text.split(/[,，،]/).map((piece) => piece.trim());
	const [family = '', second = '', third = ''] = pieces;
	if (pieces.length < 2) return { printed: family };
	if (/\S,,\s*\S/.test(text) || isGroupName(text)) return { literal: text.replaceAll(',,', ',') };
	if (!second) return /\s/.test(family) ? { literal: family } : { printed: family };
	if (pieces.length > 3) return { printed: text };
	if (pieces.length === 3 && isSuffix(second)) return { family, suffix: second, given: third };
	return { family, given: second, ...(third && { suffix: third }) };
}

/** Names as databases print them, the family names first; any other as printed or between commas. */
export function parseFamilyFirst(names: readonly string[]): PersonParts[] {
	return names.map((name) => splitFamilyFirst(name, names) ?? parsePerson(name));
}

/** Names of a list one by one. */
export function parsePeople(names: readonly string[]): PersonParts[] {
	return names.map(parsePerson);
}

/** A name with everything in it that is no name taken off; undefined where nothing is left. */
export function cleanPerson(person: PersonParts): NameField | undefined {
	const literal = cleanName(person.literal ?? '');
	if (literal) return parsePersonName(literal).literal === undefined ? { literal } : literal;
	const printed = cleanName(person.printed ?? '');
	if (printed) return printed;
	const parts = dropEmpty(arrangeSuffix(person));
	const whole = formatPersonName(parts);
	if (!whole) return undefined;
	if (!parts.family) return whole;
	const shown = parsePersonName(whole);
	// `Yann Le Cun`, whose particle has a capital, and `José Ortega y Gasset` are read better as they are printed.
	// Not so `María del Carmen Pérez`, whose particle is within the given names.
	const added = getFullFamily(shown).slice(0, -parts.family.length).trim();
	const isWithin = /^\p{Ll}/u.test(added) && /\p{Lu}/u.test(added);
	const isWider = !parts.particle && !isWithin && getFullFamily(shown).endsWith(` ${parts.family}`);
	const isShown =
		isWider ||
		CONJUNCTION.test(parts.particle ?? '') ||
		(getFullFamily(shown) === getFullFamily(parts) && shown.given === parts.given && shown.suffix === parts.suffix);
	return isShown || !(parts.given ?? parts.particle ?? parts.suffix) ? whole : { ...parts, family: parts.family };
}

/**
 * `King, Martin Luther, Jr.` has its suffix last, and `Henry Louis Gates, Jr.` its family name in the middle; the number by
 * which DBLP tells namesakes apart is no family name.
 */
function arrangeSuffix({ family, given, particle, suffix }: PersonParts): PersonParts {
	if (/^\d{4}$/.test(family ?? '')) return { ...parsePersonName(cleanName(given ?? '')) };
	// `John Smith III` without a comma, whose last word BibTeX takes for the family name.
	if (isSuffix(family ?? '') && given && /\s/.test(given)) {
		const { printed: _, ...name } = parsePersonName(cleanName(given));
		return { ...name, suffix: family };
	}
	if (!isSuffix(given ?? '') || isInitials(given, family)) {
		if (suffix) return { family, given, particle, suffix };
		const [name, afterName] = splitSuffix(family);
		const [first, afterFirst] = splitSuffix(given);
		return { family: name, given: first, particle, suffix: afterName ?? afterFirst };
	}
	if (suffix) return { family, particle, given: suffix, suffix: given };
	const { printed: _, ...name } = parsePersonName(cleanName(family ?? ''));
	return { ...name, suffix: given };
}

/** `Ivanov, II` and `Miesel, JR` have initials without stops after a single family name. */
function isInitials(given = '', family = ''): boolean {
	return /^(?:I[IV]{1,2}|[JS]R)$/.test(given) && !/\s/.test(family.trim());
}

/** `Forney Jr` and `C William 3rd`: a part of a name, and the suffix that stands in it after other words. */
function splitSuffix(part: string | undefined): readonly [rest?: string | undefined, suffix?: string | undefined] {
	const [, rest, last = ''] = /^(.*[^\s,])[\s,]+(\S+)$/.exec(part?.trim() ?? '') ?? [];
	return isSuffix(last) ? [rest, last] : [part];
}

/** The parts that there are, cleaned, in the order of the content schema. */
function dropEmpty({ family, given, particle, suffix }: PersonParts) {
	const parts = { family, given, particle, suffix };
	const cleaned = Object.entries(parts).map(([name, text]) => [name, cleanName(text ?? '')] as const);
	// Lens writes `Sneha, null`.
	return Object.fromEntries(cleaned.filter(([, text]) => text && text !== 'null')) as Partial<
		Record<keyof typeof parts, string>
	>;
}

/** Marks of affiliations and notes after a name. */
const MARKS = /(?:[\s,]*[*†‡§¶#⁎✉⁰¹²³⁴⁵⁶⁷⁸⁹]|\s*\(\s*[a-z\d]\s*\)|(?<=\p{Ll}{2})\d{1,2}(?:,\d{1,2})*)+$/u;

/** No name holds mathematics: marks of affiliations are set so. */
const FORMULA = /\$[^$]*\$/g;
/** Titles before a name and roles after it. */
const ROLE = /^(?:(?:dr|prof)\.\s+)+|\s*\((?:eds?|hrsg|hg|coord|dir)\.?\)\s*$/gi;

/** DBLP tells namesakes apart by four digits; mail addresses, ORCIDs and affiliation marks are no names. */
function cleanName(text: string): string {
	return cleanText(text.replace(FORMULA, ' '))
		.replace(ROLE, '')
		.replace(/[([]?\s*(?:orcid:?\s*|https?:\/\/orcid\.org\/)?\b(?:\d{4}-){3}\d{3}[\dX]\b\s*[)\]]?/gi, ' ')
		.replace(/\s+\d{4}$/, '')
		.replace(/<[^>]*>|\S+@\S+/g, '')
		.replace(MARKS, '')
		.replace(/\s+/g, ' ')
		.replace(/^[,;，；、\s]+|[,;，；、\s]+$/g, '');
}

/** A name as a line of text prints it. */
export function printName(name: NameField): string {
	return parsePersonName(name).printed;
}

/** Initials and nothing else: two people of one list may share them. */
const INITIALS = /^(?:\p{Lu}\p{M}*[.\s-]*)+$/u;

/** The names that are names, each once unless two people may go by it, in order; "and others" and "et al." make the list incomplete. */
export function cleanNames(people: readonly PersonParts[]): NameList {
	const names: NameField[] = [];
	const seen = new Set<string>();
	let isComplete = true;
	for (const person of people) {
		const { person: rest, hasOthers } = dropOthers(person);
		if (hasOthers) isComplete = false;
		const name = cleanPerson(rest);
		if (name === undefined) continue;
		const printed = printName(name);
		if (!/[\p{L}\p{N}]/u.test(printed) || NOBODY.test(printed)) continue;
		if (seen.has(printed) && !INITIALS.test(parsePersonName(name).given ?? '')) continue;
		seen.add(printed);
		names.push(name);
	}
	return { names, isComplete };
}

/** A name without the "et al." after it, whichever part that stands in. */
function dropOthers(person: PersonParts): { readonly person: PersonParts; readonly hasOthers: boolean } {
	if (/^al\.?$/i.test(person.family ?? '') && /(?:^|\s)et\.?$/i.test(person.given ?? '')) {
		const printed = person.given?.replace(/[\s,]*\bet\.?$/i, '');
		return { person: { printed }, hasOthers: true };
	}
	// `5 others`, taken apart as a name.
	if (/^(?:others|more)$/i.test(person.family ?? '') && /^\d+$/.test(person.given ?? ''))
		return { person: {}, hasOthers: true };
	let hasOthers = false;
	const rest: Partial<Record<keyof PersonParts, string>> = {};
	for (const part of ['literal', 'printed', 'given', 'particle', 'family', 'suffix'] as const) {
		const text = person[part]?.trim();
		if (!text) continue;
		const isOthers = OTHERS.test(text);
		const name = isOthers ? '' : text.replace(OTHERS_AFTER, '');
		if (name !== text) hasOthers = true;
		if (name) rest[part] = name;
	}
	return { person: rest, hasOthers };
}
