/** The languages that the interface can be shown in, and what must be known of any language tag. */

/** Languages with tables, each with its own name for itself. One without a folder of tables beside this file has none. */
export const LANGUAGES = {
	en: 'English',
	ar: 'العربية',
	de: 'Deutsch',
	es: 'español',
	fr: 'français',
	zh: '简体中文',
} as const;

export type InterfaceLanguage = keyof typeof LANGUAGES;

/** The language of the interface of maps whose own language has no tables. */
export const FALLBACK: InterfaceLanguage = 'en';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Mand', 'Samr', 'Rohg']);

/** The tables for a BCP 47 tag; undefined where there are none. `zh-Hant` has none: those of `zh` are in other characters. */
export function findTables(tag: string): InterfaceLanguage | undefined {
	const { language, script } = maximize(tag);
	return (Object.keys(LANGUAGES) as InterfaceLanguage[]).find(
		(known) => known === language && maximize(known).script === script,
	);
}

/** The language of the interface for a map whose language has this tag. */
export function chooseInterface(tag: string): InterfaceLanguage {
	return findTables(tag) ?? FALLBACK;
}

/** The direction in which a language is written. */
export function getDirection(tag: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(getScript(tag) ?? '') ? 'rtl' : 'ltr';
}

/** The script that a language is written in, as ISO 15924 names it: `Hant` for `zh-TW`. */
export function getScript(tag: string): string | undefined {
	return maximize(tag).script;
}

/** The option of Node with which `#words/…` are the tables of a language; none for the fallback. */
export function listConditions(language: InterfaceLanguage): string[] {
	return language === FALLBACK ? [] : [`--conditions=lang-${language}`];
}

interface Subtags {
	readonly language: string;
	readonly script: string | undefined;
}

/** What is known of tags: every page asks for those of its map, and each answer takes tens of microseconds. */
const subtagsOf = new Map<string, Subtags>();

function maximize(tag: string): Subtags {
	const subtags = subtagsOf.get(tag) ?? readSubtags(tag);
	subtagsOf.set(tag, subtags);
	return subtags;
}

function readSubtags(tag: string): Subtags {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return { language, script };
	} catch {
		return { language: tag.toLowerCase().split('-')[0] ?? '', script: undefined };
	}
}
