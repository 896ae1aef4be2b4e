import { UNSPACED, type WordReader } from './words.ts';

/** A phrase in quotation marks, as some language writes them. */
export const PHRASE = /["“”„«][^"“”„«»]+["“”»]/u;

/** The words of a text one after the other, compounds open, so that a phrase is one however it is hyphened; characters where words have no spaces. */
export function listPhraseWords(text: string, reader: WordReader): string[] {
	return reader.list(text).flatMap(({ whole, parts }) => {
		if (UNSPACED.test(whole)) return [...whole];
		return parts.length > 0 ? parts : [whole];
	});
}
