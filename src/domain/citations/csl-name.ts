/** Names as CSL, BibTeX and RIS take them. */
import { getFullFamily, type PersonName, parsePersonName } from '../text/person-name.ts';

/** A CSL name: a person in parts, or a group in one (CSL 1.0.2, "Name Variables"). */
export interface CslName {
	/** With its particle, `van der Maaten`: Zotero's import reads no separate particles, and citation styles split it. */
	readonly family?: string;
	readonly given?: string;
	readonly suffix?: string;
	/** The name of a group, never taken apart. */
	readonly literal?: string;
}

/** A name of the corpus, or one printed name, as a CSL name. */
export function toCslName(name: PersonName | string): CslName {
	const { given, suffix, literal, ...rest } = typeof name === 'string' ? parsePersonName(name) : name;
	if (literal !== undefined) return { literal };
	return { family: getFullFamily(rest), ...(given && { given }), ...(suffix && { suffix }) };
}
