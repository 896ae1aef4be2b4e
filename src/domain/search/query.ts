/** What a visitor typed, taken apart. */
import { findIdentifiers, type Identifier } from './identifier.ts';
import { readOperatorsElsewhere } from './operators-elsewhere.ts';
import { readPasted } from './pasted-text.ts';
import { listPhraseWords, PHRASE } from './phrase-words.ts';
import type { Word, WordReader } from './words.ts';

/** A fact that every paper found must have, or with a minus none may have. */
export interface FieldFilter {
	readonly field: 'author' | 'year' | 'venue' | 'topic' | 'theme' | 'code';
	readonly value: string;
	readonly isExcluded: boolean;
}

export interface Query {
	/** As typed, blanks trimmed. */
	readonly text: string;
	/** The words alone, without operators. */
	readonly plain: string;
	/** Words worth looking for. */
	readonly words: readonly Word[];
	/** False where a blank after the last word says that it is complete. */
	readonly isTyping: boolean;
	/** Words of each phrase in double quotes, or of a query that has nothing but common words. */
	readonly phrases: readonly (readonly string[])[];
	/** Words of each phrase, or each word, that no paper found may hold. */
	readonly excluded: readonly (readonly string[])[];
	readonly filters: readonly FieldFilter[];
	/** An arXiv id or a DOI that makes up the whole query. */
	readonly identifier: Identifier | undefined;
	/** Every arXiv id and DOI. */
	readonly identifiers: readonly Identifier[];
	/** One word so common that it is not in the index. */
	readonly isTooCommon: boolean;
}

const WORDS_LIMIT = 24;
/** Parts of a compound, at most. */
const LONGEST_COMPOUND = 3;
const TEXT_LIMIT = 400;
/** A phrase, in which nothing is an operator; a fact that is asked for; a phrase or a word that is excluded. */
const PARTS = new RegExp(
	[
		PHRASE,
		/(?:^|\s)(?<minus>-?)(?<field>author|year|venue|topic|theme|code):(?<value>["“][^"”]*["”]|\S+)/u,
		/(?:^|\s)[-−](?<unwanted>["“][^"”]+["”]|\p{L}\S*)/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'giu',
);

export function parseQuery(typed: string, reader: WordReader): Query {
	const text = typed.replace(/\s+/g, ' ').trim().slice(0, TEXT_LIMIT);
	const filters: FieldFilter[] = [];
	const excluded: string[][] = [];
	const plain = readOperatorsElsewhere(readPasted(text))
		.replace(PARTS, (part: string, ...rest: readonly unknown[]) => {
			const { minus, field, value, unwanted } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
			if (!field && !unwanted) return part;
			if (unwanted) excluded.push(listPhraseWords(unwanted, reader));
			const asked = value?.replace(/["“”]/g, '').trim();
			if (asked)
				filters.push({
					field: field?.toLowerCase() as FieldFilter['field'],
					value: asked,
					isExcluded: minus !== '',
				});
			return ' ';
		})
		.trim();
	const all = reader.list(plain).flatMap(openLongCompound);
	const telling = all.filter((word) => !reader.isStopWord(word.whole));
	const phrases = (plain.match(PHRASE) ?? []).map((phrase) => listPhraseWords(phrase, reader));
	if (telling.length === 0 && all.length > 1 && phrases.length === 0) phrases.push(listPhraseWords(plain, reader));
	const seen = new Set<string>();
	const { identifiers, isAll } = findIdentifiers(text);
	return {
		text,
		plain,
		words: telling.filter((word) => !seen.has(word.whole) && seen.add(word.whole)).slice(0, WORDS_LIMIT),
		isTyping: !/\s$/.test(typed),
		phrases: phrases.filter((phrase) => phrase.length > 1),
		excluded,
		filters,
		identifier: isAll ? identifiers[0] : undefined,
		identifiers,
		isTooCommon: telling.length === 0 && all.length === 1 && filters.length === 0,
	};
}

/** A title whose words are joined, as in addresses and names of files, is read word by word. */
function openLongCompound(word: Word): readonly Word[] {
	if (word.parts.length <= LONGEST_COMPOUND || !word.spelt.includes('-')) return [word];
	return word.parts.map((whole) => ({ spelt: whole, whole, parts: [] }));
}

/** Whether there is anything to look for. */
export function isAsking(query: Query): boolean {
	const { words, phrases, filters, excluded, identifier } = query;
	return [words, phrases, filters, excluded].some(({ length }) => length > 0) || identifier !== undefined;
}
