import { UNSPACED, type WordReader } from './words.ts';

/** Phrases in quotation marks, as various languages write them. */
export const PHRASE = /["“”„«][^"“”„«»]+["“”»]/gu;

/** The words of a text one after the other, compounds open, so that a phrase is one however it is hyphened; characters where words have no spaces. */
export function listPhraseWords(text: string, reader: WordReader): string[] {
	return reader.list(text).flatMap(({ whole, parts }) => {
		if (UNSPACED.test(whole)) return [...whole];
		return parts.length > 0 ? parts : [whole];
	});
}
