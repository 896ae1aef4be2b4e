/** Lists of authors as citation styles print them. */
import { formatPersonName, isEastAsianName } from '../text/person-name.ts';
import type { CslName } from './csl-name.ts';

export interface AuthorListStyle {
	/** One name; `isFirst` where styles that turn only the first name round ask. */
	readonly formatName: (name: CslName, isFirst: boolean) => string;
	/** Lists longer than this are cut. */
	readonly most: number;
	/** How many names a cut list keeps in front. */
	readonly kept: number;
	/** Whether a cut list ends in an ellipsis and its last name, rather than in "et al." */
	readonly keepsLast: boolean;
	/** What stands before the last of two names, and of more. */
	readonly lastOfTwo: string;
	readonly lastOfMore: string;
}

/** A list of names, cut where its style says so; one known to be incomplete ends in "et al." */
export function formatAuthorList(names: readonly CslName[], isComplete: boolean, style: AuthorListStyle): string {
	const shown = names.map((name, i) => style.formatName(name, i === 0));
	const front = shown.slice(0, style.kept).join(', ');
	if (names.length > style.most && !(style.keepsLast && isComplete)) return `${front}, et al.`;
	if (names.length > style.most) return `${front}, … ${shown.at(-1)}`;
	if (!isComplete) return `${shown.join(', ')}, et al.`;
	const last = shown.pop() ?? '';
	if (shown.length === 0) return last;
	return `${shown.join(', ')}${shown.length === 1 ? style.lastOfTwo : style.lastOfMore}${last}`;
}

/** `Jean-Pierre H.` as `J.-P. H.`, `Yu. A.` as it is; a nickname in parentheses is left out. */
export function formatInitials(given: string): string {
	const shorten = (part: string) => {
		if (/^\p{Lu}\p{Ll}{1,2}\.$/u.test(part)) return part;
		return /^[\p{Lu}\p{Lo}]/u.test(part) ? `${[...part][0]}.` : '';
	};
	return given
		.replace(/[("“].*?[)"”]/g, ' ')
		.split(/\s+|(?<=\.)(?=\p{L})/u)
		.map((word) => word.split(/[-‐]/).map(shorten).filter(Boolean).join('-'))
		.filter(Boolean)
		.join(' ');
}

/** `Family, Given, Suffix`; a group as it is, and an East Asian name in its own order. */
export function formatInverted(name: CslName): string {
	const { family, given, suffix, literal } = name;
	if (isEastAsianName(name)) return formatPersonName(name);
	return literal ?? [family, given, suffix].filter(Boolean).join(', ');
}

/** `Given Family Suffix`; a group as it is. */
export function formatInOrder(name: CslName): string {
	return formatPersonName(name);
}
