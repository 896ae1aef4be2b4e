import type { WordReader } from './words.ts';

const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々ー]/u;

/** The words of a text one after the other, compounds open, so that a phrase is one however it is hyphened; characters where words have no spaces. */
export function listPhraseWords(text: string, reader: WordReader): string[] {
	return reader.list(text).flatMap(({ whole, parts }) => {
		if (UNSPACED.test(whole)) return [...whole];
		return parts.length > 0 ? parts : [whole];
	});
}
