/** The words that an import writes into content, of every language: they follow the language of the map, not of this process. */
import { makeWords as ar } from './ar/automatic.ts';
import { makeWords as de } from './de/automatic.ts';
import { makeWords as en } from './en/automatic.ts';
import { makeWords as es } from './es/automatic.ts';
import { makeWords as fr } from './fr/automatic.ts';
import { type Holdings, makeNaming } from './holdings.ts';
import { FALLBACK, findTables, type InterfaceLanguage } from './languages.ts';
import { makeWords as zh } from './zh/automatic.ts';

export type AutomaticWords = ReturnType<typeof en>;

const TABLES: Readonly<Record<InterfaceLanguage, typeof en>> = { ar, de, en, es, fr, zh };

type Words = Readonly<Record<Holdings, AutomaticWords>>;

function makeBoth(language: InterfaceLanguage): Words {
	const make = (holds: Holdings) => TABLES[language](makeNaming(language, holds));
	return { papers: make('papers'), works: make('works') };
}

const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
	ar: makeBoth('ar'),
	de: makeBoth('de'),
	en: makeBoth('en'),
	es: makeBoth('es'),
	fr: makeBoth('fr'),
	zh: makeBoth('zh'),
};

/**
 * Those of the language with this BCP 47 tag for a map that holds papers or works; English where it has no tables, but for the
 * list of topics that names a theme.
 */
export function getAutomaticWords(tag: string, holds: Holdings): AutomaticWords {
	const language = findTables(tag);
	if (language) return WORDS[language][holds];
	const list = new Intl.ListFormat([tag, FALLBACK]);
	return { ...WORDS[FALLBACK][holds], themeName: (topics) => list.format(topics) };
}

/** Those of all languages, for papers and for works: a map may have been begun as another. */
export function listAutomaticWords(): readonly AutomaticWords[] {
	return Object.values(WORDS).flatMap((words) => Object.values(words));
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
	const known = patterns.get(language) ?? new RegExp(Object.values(WORDS[language]).map(makePattern).join('|'));
	patterns.set(language, known);
	return known;
}

/** Stands for what a phrase is about. */
const ANY = '\uFFFC';

/** Matches texts that an import writes: essays and the About page by how they begin, others as wholes. */
function makePattern(words: AutomaticWords): string {
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
	return `^(?:(?:${join(wholes)})$|${join([...Object.values(essays), words.aboutHeading])})`;
}
