/** Where a text may be broken into lines: at spaces, and between words of scripts that are written without any. */

/** What stays in one line. */
export interface Piece {
	readonly text: string;
	/** A space stands before it, unless it begins a line. */
	readonly isSpaced: boolean;
}

/** Korean has spaces and is broken there. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** May not begin a line: closing signs, marks of repetition and length, small kana. */
const NEVER_FIRST =
	/^[。，、：；！？）】」』》〉〕］｝〗〟”’…—～·・%％.,:;!?)\]}ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** A Japanese particle stays with the word before it. */
const PARTICLE = /^\p{Script=Hiragana}$/u;
/** May not end a line. */
const NEVER_LAST = /[（【「『《〈〔［｛〖〝“‘([{]$/u;

/** The pieces of a text in a language, whose words `Intl.Segmenter` knows. */
export function listPieces(text: string, language: string): Piece[] {
	return text
		.split(' ')
		.flatMap((word) => splitWord(word, language).map((piece, i) => ({ text: piece, isSpaced: i === 0 })));
}

function splitWord(word: string, language: string): string[] {
	if (!UNSPACED.test(word)) return [word];
	const pieces: string[] = [];
	for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(word)) {
		const last = pieces.at(-1);
		if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
		else pieces[pieces.length - 1] = last + segment;
	}
	return pieces;
}

function mayBreak(before: string, after: string): boolean {
	const [last = ''] = [...before].slice(-1);
	const [first = ''] = after;
	const isTied = NEVER_FIRST.test(after) || PARTICLE.test(after) || NEVER_LAST.test(before);
	return (UNSPACED.test(last) || UNSPACED.test(first)) && !isTied;
}
