/** Names of authors as a map prints them: given name first, particles and suffixes in their places. */
import { cleanText } from './clean-text.ts';
import { isSuffix } from './split-names.ts';

/** A name in the parts that a format gives; `literal` is the name of a body, or one that is not split. */
export interface PersonParts {
	readonly given?: string | undefined;
	readonly particle?: string | undefined;
	readonly family?: string | undefined;
	readonly suffix?: string | undefined;
	readonly literal?: string | undefined;
}

export interface AuthorList {
	readonly authors: readonly string[];
	/** False when the list ends in "and others". */
	readonly isComplete: boolean;
}

const OTHERS = /^(?:and\s+)?(?:others|et\.?\s*al\.?|\.\.\.|…)$/i;
/** The same after a name, where it does not belong. */
const OTHERS_AFTER = /[\s,]+(?:et\.?\s*al\.?|and others|\.\.\.|…)$/i;

/** One name in printing order. */
export function formatPerson(parts: PersonParts): string {
	if (parts.literal) return cleanName(parts.literal);
	const isTurned = parts.suffix !== undefined && isSuffix(parts.given ?? '');
	const [given, suffix] = isTurned ? [parts.suffix, parts.given] : [parts.given, parts.suffix];
	return cleanName([given, parts.particle, parts.family, suffix].filter((part) => part?.trim()).join(' '));
}

/** `Family, Given`, `Family, Jr., Given` and `Family, Given, Jr.` turned round; a name without a comma is as printed. */
export function parsePerson(text: string): PersonParts {
	const pieces = text.split(',').map((piece) => piece.trim());
	const [family = '', second = '', third = ''] = pieces;
	if (pieces.length < 2 || !second) return { literal: family };
	if (pieces.length > 3) return { literal: text };
	if (pieces.length === 3 && isSuffix(second)) return { family, suffix: second, given: third };
	return { family, given: second, ...(third && { suffix: third }) };
}

/** DBLP tells namesakes apart by four digits; mail addresses, ORCIDs and affiliation marks are no names. */
function cleanName(text: string): string {
	return cleanText(text)
		.replace(/[([]?\s*(?:orcid:?\s*|https?:\/\/orcid\.org\/)?\b(?:\d{4}-){3}\d{3}[\dX]\b\s*[)\]]?/gi, ' ')
		.replace(/\s+\d{4}$/, '')
		.replace(/<[^>]*>|\S+@\S+/g, '')
		.replace(/[*†‡§¶]+$/, '')
		.replace(/\s+/g, ' ')
		.replace(/^[,;\s]+|[,;\s]+$/g, '');
}

/** The names that are names, each once, in order; "and others" and "et al." make the list incomplete. */
export function listAuthors(people: readonly PersonParts[]): AuthorList {
	const names = people.map((person) => {
		const given = person.given?.replace(OTHERS_AFTER, '');
		const printed = formatPerson({ ...person, given });
		const name = printed.replace(OTHERS_AFTER, '');
		return { name, hasOthers: given !== person.given || name !== printed || OTHERS.test(printed) };
	});
	const isName = ({ name }: { name: string }) =>
		/[\p{L}\p{N}]/u.test(name) && !/^and$/i.test(name) && !OTHERS.test(name);
	const authors = [...new Set(names.filter(isName).map(({ name }) => name))];
	return { authors, isComplete: !names.some(({ hasOthers }) => hasOthers) };
}
