import { words } from '#words/sections';

const NAMES: Readonly<Record<string, string>> = {
	Problem: words.problem,
	Approach: words.approach,
	Findings: words.findings,
};

/** The heading of a summary's section in the language of the interface; headings of drafts stay as they are. */
export function nameSection(heading: string): string {
	return NAMES[heading] ?? heading;
}
