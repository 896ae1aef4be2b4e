/** The language of each text of the content. */
import { findAutomaticLanguage } from '../i18n/automatic-words.ts';
import { findTables, getDirection } from '../i18n/languages.ts';
import { describeLanguages, type TextLanguage } from './frame.ts';

/**
 * Attributes of a text of the content, plain or as HTML, where it is not in the language of the interface: mostly those of the
 * content's language; those of another where an import wrote it, as into a map whose language has no tables.
 */
export function createTextDescriber(
	site: Parameters<typeof describeLanguages>[0],
): (text: string) => TextLanguage | undefined {
	const { language, contentLanguage } = describeLanguages(site);
	const tag = contentLanguage?.lang ?? language;
	const findLanguage = (text: string): TextLanguage | undefined => {
		const lang = findAutomaticLanguage(text, tag);
		if (lang === undefined || lang === findTables(tag)) return contentLanguage;
		return lang === findTables(language) ? undefined : { lang, dir: getDirection(lang) };
	};
	// Names of topics and themes stand on many pages.
	const known = new Map<string, TextLanguage | undefined>();
	return (text) => {
		if (!known.has(text)) known.set(text, findLanguage(text));
		return known.get(text);
	};
}
