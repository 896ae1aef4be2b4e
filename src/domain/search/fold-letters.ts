/** Letters without what keyboards lack: accents, ligatures and vowel signs of scripts that are read without them. */
import { foldToAscii } from '../text/slug.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
	'∞': ' infinity ',
	α: ' alpha ',
	β: ' beta ',
	γ: ' gamma ',
	δ: ' delta ',
	ε: ' epsilon ',
	η: ' eta ',
	λ: ' lambda ',
	μ: ' mu ',
	π: ' pi ',
	σ: ' sigma ',
	τ: ' tau ',
	θ: ' theta ',
};

/** Invisible characters: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;
const ASCII = /^\p{ASCII}*$/u;
/** Marks on other letters, such as the vowels of Devanagari, are part of the word. */
const ACCENTS =
	/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]\p{Mn}*)\p{Mn}+/gu;
const LATIN_BEYOND_ASCII = /[^\p{ASCII}\P{Script=Latin}]+/gu;
const GREEK_WORD = /\p{Script=Greek}{2}/u;
/** Spellings of one Arabic letter; digits of other scripts become ours by normalisation or here. */
const ARABIC: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ـ: '' };

/** Text as it is compared: `Łukasz Öner` gives `Lukasz Oner`, `β₂` gives `beta 2`; other scripts keep their letters. */
export function foldLetters(text: string): string {
	if (ASCII.test(text)) return text;
	const named = GREEK_WORD.test(text) ? text : text.replace(/[∞αβγδεημλπστθ]/gu, (symbol) => SYMBOLS[symbol] ?? symbol);
	return named
		.replaceAll('∞', ' infinity ')
		.normalize('NFKD')
		.replace(INVISIBLE, '')
		.replace(ACCENTS, '')
		.normalize('NFC')
		.replace(LATIN_BEYOND_ASCII, foldToAscii)
		.replace(/[ىةکیـ]/g, (letter) => ARABIC[letter] ?? letter)
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replaceAll('ς', 'σ');
}
