/** Keywords as candidates for topics: spellings folded, marks that are no keywords dropped. */
import { compareText } from '../../corpus/problem.ts';
import { PHRASE_STOP_WORDS } from '../../text/stop-words.ts';
import { dropQualifier, isCheckTag, isMedicalLibrary, isStudyTag } from '../clean/mesh.ts';
import { findAcronyms } from './acronyms.ts';
import { foldPhrase } from './fold-phrase.ts';
import { CLASS_MARKS, COMMON_NOUNS, GENERIC_KEYWORDS, WEAK_WORDS } from './generic-words.ts';
import { pickForm } from './keyphrases.ts';
import { type Candidate, LONGEST_NAME_WORDS, type TopicSource } from './topic-source.ts';
import { type Spell, spellName } from './topic-spelling.ts';

/** One candidate for each folded keyword; an acronym and its expansion are one. */
export function collectKeywords(papers: readonly TopicSource[], spell: Spell): Candidate[] {
	const acronyms = findAcronyms(papers.flatMap((paper) => [paper.title, paper.abstract, ...paper.keywords]));
	const isMedical = isMedicalLibrary(papers.map((paper) => paper.keywords));
	const forms = new Map<string, Map<string, number>>();
	for (const paper of papers) {
		for (const keyword of paper.keywords.map(splitExpansion)) {
			if (isGeneric(keyword, isMedical)) continue;
			const key = foldPhrase(acronyms.get(foldPhrase(keyword)) ?? keyword);
			const printed = forms.get(key) ?? new Map<string, number>();
			printed.set(keyword, (printed.get(keyword) ?? 0) + 1);
			forms.set(key, printed);
		}
	}
	const shortFor = new Map([...acronyms].map(([short, long]) => [foldPhrase(long), short]));
	return [...forms]
		.sort(([a], [b]) => compareText(a, b))
		.map(([key, printed]) => {
			const long = [...printed].filter(([form]) => foldPhrase(form) === key);
			const short = shortFor.get(key);
			const form =
				long.length > 0 ? pickForm(new Map(long)) : (acronyms.get(foldPhrase([...printed.keys()][0] ?? '')) ?? '');
			const name = spellName(form, spell);
			const others = [...printed.keys()].filter((form) => foldPhrase(form) !== key);
			const aliases = [...new Set([...others, ...(short ? [findPrinted(short, papers)] : [])])].filter(
				(alias) => alias && alias !== name,
			);
			return { key, name, aliases: dropDoubles(aliases), spellings: [...new Set([key, ...aliases.map(foldPhrase)])] };
		});
}

/** A library's subdivision: `Printing -- Specimens`, `Type-setting — History`. */
const SUBDIVISION = /\s*(?:--|—|\s–\s)[\s\S]*$/;

/** Letters by which physics journals classify keywords: `D. Optical properties`; `E. coli` stays. */
const CLASS_LETTER = /^[A-E]\.\s*(?=\p{Lu})/u;

/** Numbers of subjects in ProQuest's databases: `6126: acquired immune deficiency syndrome`. */
const CLASS_NUMBER = /^\d{4}:\s*(?=\p{L})/u;

/** What ties the words of a tag: `police_violence`. */
const TIED = /(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu;

/**
 * `Reinforcement learning (RL)` is the phrase; the acronym is found by its own means. A subject heading goes without its
 * subdivisions and final period.
 */
export function splitExpansion(keyword: string): string {
	const heading =
		keyword
			.replace(TIED, ' ')
			.replace(CLASS_LETTER, '')
			.replace(CLASS_NUMBER, '')
			.replace(SUBDIVISION, '')
			.replace(/(?<=\p{Ll}{2})\.$/u, '') || keyword;
	const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(heading);
	return dropQualifier((match?.[1] ?? heading).trim());
}

function findPrinted(short: string, papers: readonly TopicSource[]): string {
	const pattern = new RegExp(`\\(\\s*(${short.replace(/[^a-z0-9]/g, '[^a-z0-9]?')})s?\\s*\\)`, 'i');
	for (const paper of papers) {
		for (const text of [paper.title, paper.abstract, ...paper.keywords]) {
			const found = text.includes('(') ? pattern.exec(text)?.[1] : undefined;
			if (found) return found;
		}
	}
	return short.toUpperCase();
}

function dropDoubles(aliases: readonly string[]): string[] {
	const seen = new Set<string>();
	return aliases.toSorted(compareText).filter((alias) => !seen.has(foldPhrase(alias)) && seen.add(foldPhrase(alias)));
}

/** An inverted heading that was cut at its comma: `Knowledge, Theory of`. */
const UNFINISHED = / (?:of|in|for|and|with|on|by|to|as|the|de|du|des|et|von|und|del|y)$/;

/** True for a keyword or a phrase that is no subject; in medicine neither are how a study was done and nouns of any field. */
export function isGeneric(keyword: string, isMedical: boolean): boolean {
	const key = foldPhrase(keyword);
	const words = key.split(' ');
	const isNothing = UNFINISHED.test(key) || !/[\p{L}]/u.test(key) || (key.length < 2 && !/[+#]/.test(key));
	return (
		isNothing ||
		GENERIC_KEYWORDS.has(key) ||
		WEAK_WORDS.has(key) ||
		CLASS_MARKS.test(keyword) ||
		(isMedical && (isStudyTag(keyword) || COMMON_NOUNS.has(key))) ||
		isCheckTag(keyword) ||
		words.length > LONGEST_NAME_WORDS ||
		words.every((word) => PHRASE_STOP_WORDS.has(word))
	);
}
