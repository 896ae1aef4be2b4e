/** A text with the words of a query marked. */
import { UNSPACED, type Word, type WordReader } from './words.ts';

export interface PassagePart {
	readonly text: string;
	readonly isMarked: boolean;
}

const SHORTEST_BEGINNING = 3;

/** Marks words that the query has in any form, and those that its last word begins. */
export function markWords(text: string, query: readonly Word[], reader: WordReader): PassagePart[] {
	const forms = query.flatMap(({ whole, parts }) => [whole, ...parts]);
	const stems = new Set(forms.map(reader.stem));
	const last = forms.at(-1) ?? '';
	const isHit = (form: string) =>
		!reader.isStopWord(form) &&
		(stems.has(reader.stem(form)) || (last.length >= SHORTEST_BEGINNING && form.startsWith(last)));
	const parts: { text: string; isMarked: boolean }[] = [];
	for (const { text: piece, isWord } of splitWords(text, reader)) {
		const isMarked = isWord && reader.listForms(piece).some(isHit);
		const before = parts.at(-1);
		if (before && before.isMarked === isMarked) before.text += piece;
		else parts.push({ text: piece, isMarked });
	}
	return parts;
}

/** Words, compounds in one piece, and what stands between them. */
function splitWords(text: string, { language }: WordReader): { text: string; isWord: boolean }[] {
	if (!UNSPACED.test(text))
		return text
			.split(/([\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’‐‑-]*)/u)
			.map((piece, i) => ({ text: piece, isWord: i % 2 === 1 }))
			.filter((piece) => piece.text);
	if (!('Segmenter' in Intl)) return [{ text, isWord: false }];
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
		text: segment,
		isWord: isWordLike ?? false,
	}));
}
