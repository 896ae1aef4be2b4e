/** Printed names in the parts that CSL, BibTeX and RIS want. */
import { splitName } from '../text/name.ts';

/** A CSL name: a person in parts, or a group in one (CSL 1.0.2, "Name Variables"). */
export interface CslName {
	/** With its particles: `van der Maaten`. */
	readonly family?: string;
	readonly given?: string;
	readonly suffix?: string;
	/** The name of a group, never taken apart. */
	readonly literal?: string;
}

const GROUP_WORDS =
	'team teams group labs laboratory laboratories collaboration consortium collective community committee council ' +
	'association alliance foundation institute institution university college department organization organisation ' +
	'company corporation inc ltd llc gmbh network project initiative center centre society contributors developers authors';
const GROUP = new RegExp(
	`\\s(?:of|for|and|&)\\s|(?:^|\\s)(?:${GROUP_WORDS.replaceAll(' ', '|')})\\.?$|^(?:university|institute)\\s`,
	'i',
);

/** Takes a printed name apart. Unlike `splitName`, knows groups (`LearnLM Team`) and a comma before a suffix (`Jane Doe, Jr.`). */
export function toCslName(printed: string): CslName {
	const name = printed.trim().replace(/\s+/g, ' ');
	if (GROUP.test(name)) return { literal: name };
	const { given, family, suffix } = splitName(name.replace(/,(?= (?:Jr|Sr|I{2,3}|IV)\.?$)/i, ''));
	if (/[,;]/.test(given + family)) return { literal: name };
	return { family, ...(given && { given }), ...(suffix && { suffix }) };
}
