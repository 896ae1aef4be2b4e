/** Names of authors as a map prints them: given name first, particles and suffixes in their places. */
import { cleanText } from './clean-text.ts';

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

/** One name in printing order. */
export function formatPerson(parts: PersonParts): string {
	if (parts.literal) return cleanName(parts.literal);
	return cleanName([parts.given, parts.particle, parts.family, parts.suffix].filter((part) => part?.trim()).join(' '));
}

/** `Family, Given`, `Family, Jr., Given` and `Family, Given, Jr.` turned round; a name without a comma is as printed. */
export function parsePerson(text: string): PersonParts {
	const pieces = text.split(',').map((piece) => piece.trim());
	const [family = '', second = '', third = ''] = pieces;
	if (pieces.length < 2 || !second) return { literal: family };
	if (pieces.length > 3) return { literal: text };
	const isSuffix = (piece: string) => /^(?:jr|sr|ii|iii|iv)\.?$/i.test(piece);
	if (pieces.length === 3 && isSuffix(second)) return { family, suffix: second, given: third };
	return { family, given: second, ...(third && { suffix: third }) };
}

/** DBLP tells namesakes apart by four digits; mail addresses and affiliation marks are no names. */
function cleanName(text: string): string {
	return cleanText(text)
		.replace(/\s+\d{4}$/, '')
		.replace(/<[^>]*>|\S+@\S+/g, '')
		.replace(/[*†‡§¶]+$/, '')
		.replace(/\s+/g, ' ')
		.replace(/^[,;\s]+|[,;\s]+$/g, '');
}

/** The names that are names, each once, in order; "and others" makes the list incomplete. */
export function listAuthors(people: readonly PersonParts[]): AuthorList {
	const names = people.map(formatPerson);
	const isName = (name: string) => /[\p{L}\p{N}]/u.test(name) && !/^and$/i.test(name) && !OTHERS.test(name);
	const authors = [...new Set(names.filter(isName))];
	return { authors, isComplete: !names.some((name) => OTHERS.test(name)) };
}
