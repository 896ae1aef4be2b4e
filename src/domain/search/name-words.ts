import type { WordReader } from './words.ts';

export const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The words of a name: `Yee-Whye Teh` gives `yee`, `whye` and `teh`, with joined compounds `yeewhye` too. Names in scripts without
 * spaces stay whole.
 */
export function splitNameWords(name: string, reader: WordReader, hasJoined = true): string[] {
	return name.split(/[\s.·・]+/).flatMap((word) => {
		if (EAST_ASIAN.test(word)) return [word.normalize('NFKC')];
		return reader.list(word).flatMap(({ whole, parts }) => {
			if (parts.length === 0) return [whole];
			return hasJoined ? [whole, ...parts] : [...parts];
		});
	});
}
