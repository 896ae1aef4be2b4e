/** The words that an import writes into content, of every language: they follow the language of the map, not of this process. */
import { words as ar } from './ar/automatic.ts';
import { words as de } from './de/automatic.ts';
import { words as en } from './en/automatic.ts';
import { words as es } from './es/automatic.ts';
import { words as fr } from './fr/automatic.ts';
import { FALLBACK, findTables, type InterfaceLanguage } from './languages.ts';
import { words as zh } from './zh/automatic.ts';

export type AutomaticWords = typeof en;

const WORDS: Readonly<Record<InterfaceLanguage, AutomaticWords>> = { ar, de, en, es, fr, zh };

/** Those of the language with this BCP 47 tag; English where it has no tables, but for the list of topics that names a theme. */
export function getAutomaticWords(tag: string): AutomaticWords {
	const language = findTables(tag);
	if (language) return WORDS[language];
	const list = new Intl.ListFormat([tag, FALLBACK]);
	return { ...WORDS[FALLBACK], themeName: (topics) => list.format(topics) };
}

/** Those of all languages: a map may have been begun in another. */
export function listAutomaticWords(): readonly AutomaticWords[] {
	return Object.values(WORDS);
}

/**
 * The language of a text that an import wrote into a map whose words have this tag, plain or as HTML; undefined for one that
 * somebody wrote.
 */
export function findAutomaticLanguage(text: string, tag: string): InterfaceLanguage | undefined {
	const plain = text.replace(/<[^>]*>/g, '').trim();
	// Some words, as "Preprint", are those of several languages.
	const likely = [findTables(tag) ?? FALLBACK, ...(Object.keys(WORDS) as InterfaceLanguage[])];
	return likely.find((language) => getPattern(language).test(plain));
}

const patterns = new Map<InterfaceLanguage, RegExp>();

function getPattern(language: InterfaceLanguage): RegExp {
	const known = patterns.get(language) ?? makePattern(WORDS[language]);
	patterns.set(language, known);
	return known;
}

/** Stands for what a phrase is about. */
const ANY = '\uFFFC';

/** Matches texts that an import writes: essays and the About page by how they begin, others as wholes. */
function makePattern(words: AutomaticWords): RegExp {
	const { site, kinds, essays } = words;
	const wholes = [
		...Object.values(site),
		...Object.values(kinds).flatMap(({ name, definition }) => [name, definition]),
		...[words.unknownSummary, words.noTopicQuestion, words.venueSummary, words.themeUnwritten],
		...[words.otherTopics, words.noTopic, words.venue(ANY), words.venueQuestion(ANY)],
		...[words.topicDefinition(ANY), words.themeQuestion([ANY]), words.themeSummary([ANY])],
	];
	const join = (texts: readonly string[]) =>
		texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(ANY, '.+')).join('|');
	return new RegExp(`^(?:(?:${join(wholes)})$|${join([...Object.values(essays), words.aboutHeading])})`);
}
