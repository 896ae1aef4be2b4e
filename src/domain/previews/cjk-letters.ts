/** Letters and signs of Chinese, Japanese and Korean, which the site's own typefaces lack. */
const CJK = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\u3000-\u303f\uff00-\uffef]/gu;

/** Each of them that occurs in a text, once. */
export function listCjkLetters(text: string): Set<string> {
	return new Set(text.normalize('NFC').match(CJK));
}
