/** What many type to find Chinese: the readings of words in Latin letters, without tones. Only maps in Chinese have them. */
import { listWordReadings, romaniseFamily, romaniseName } from '../../text/romanise.ts';
import type { Field } from './paper-fields.ts';

export interface Readings {
	/** The readings of the words of a field, each word by itself and with the next: `深度学习` is `shendu`, `xuexi` and `shenduxuexi`. */
	listForms(field: Field, text: string): string[];
	/** The spellings of a name in Latin letters: `Wang Xiaoming` and `Wangxiaoming`; none for a name that is in them. */
	listNames(name: string): string[];
	/** The names of a topic as they are read, with blanks between the words and without. */
	listTopicNames(names: readonly string[]): string[];
}

const NONE: Readings = { listForms: () => [], listNames: () => [], listTopicNames: () => [] };

/** Where readers look a paper up by, rather than in its text. */
const READ_FIELDS: ReadonlySet<Field> = new Set(['title', 'names', 'topics', 'aliases', 'terms']);
const HAN = /\p{Script=Han}/u;

/** The readings for a map whose content is in a language: in Japanese and Korean the same characters are read otherwise. */
export function createReadings(language: string): Readings {
	return /^(?:zh|cmn)\b/i.test(language) ? CHINESE : NONE;
}

const CHINESE: Readings = {
	listForms(field, text) {
		if (field === 'families' || field === 'given') return text.split(' ; ').flatMap(readNamePart);
		return READ_FIELDS.has(field) ? listWordReadings(text).flatMap(joinNeighbours) : [];
	},
	listNames(name) {
		if (!HAN.test(name)) return [];
		const read = romaniseName(name, 'zh');
		return [read, read.replaceAll(' ', '')];
	},
	listTopicNames: (names) =>
		names
			.filter((name) => HAN.test(name))
			.flatMap((name) => listWordReadings(name).flatMap((run) => [run.join(' '), run.join('')])),
};

function readNamePart(part: string): string[] {
	return HAN.test(part) ? romaniseFamily(part, 'zh').toLowerCase().split(' ') : [];
}

/** Readings of single letters, as `e`, say nothing. */
function joinNeighbours(words: readonly string[]): string[] {
	return words
		.flatMap((word, i) => [word, ...(i > 0 ? [`${words[i - 1]}${word}`] : [])])
		.filter((word) => word.length > 1);
}
