/** The part of a text that answers a query best, with the query's words marked. */
import { isStopWord, listWords, stemWord } from './words.ts';

export interface PassagePart {
	readonly text: string;
	readonly isMarked: boolean;
}

const WORDS = 34;

/** Cuts about 34 words out of a text, where most different words of the query stand; from its beginning where none does. */
export function cutPassage(text: string, stems: ReadonlySet<string>): PassagePart[] {
	const words = text.split(/\s+/).filter(Boolean);
	const marks = words.map((word) => markWord(word, stems));
	const start = findStart(marks);
	const shown = words.slice(start, start + WORDS);
	const parts: { text: string; isMarked: boolean }[] = start > 0 ? [{ text: '… ', isMarked: false }] : [];
	shown.forEach((word, i) => {
		const isMarked = marks[start + i] !== undefined;
		const last = parts.at(-1);
		const gap = i < shown.length - 1 ? ' ' : '';
		if (last && !isMarked && !last.isMarked) last.text += word + gap;
		else {
			parts.push({ text: word, isMarked });
			if (gap) parts.push({ text: gap, isMarked: false });
		}
	});
	if (start + WORDS < words.length) parts.push({ text: ' …', isMarked: false });
	return mergePlain(parts);
}

/** The stem by which a word of the text answers the query. */
function markWord(word: string, stems: ReadonlySet<string>): string | undefined {
	for (const { whole, parts } of listWords(word)) {
		for (const form of [whole, ...parts]) {
			const stem = stemWord(form);
			if (stems.has(stem) && !isStopWord(form)) return stem;
		}
	}
	return undefined;
}

/** The earliest window that holds the most different stems; a little room before its first mark. */
function findStart(marks: readonly (string | undefined)[]): number {
	let best = { start: 0, found: 0 };
	for (let i = 0; i < marks.length; i++) {
		if (marks[i] === undefined) continue;
		const found = new Set(marks.slice(i, i + WORDS - 6).filter(Boolean)).size;
		if (found > best.found) best = { start: Math.max(0, i - 6), found };
	}
	return best.start < 4 ? 0 : Math.min(best.start, Math.max(0, marks.length - WORDS));
}

function mergePlain(parts: readonly PassagePart[]): PassagePart[] {
	const merged: { text: string; isMarked: boolean }[] = [];
	for (const part of parts) {
		const last = merged.at(-1);
		if (last && !last.isMarked && !part.isMarked) last.text += part.text;
		else merged.push({ ...part });
	}
	return merged;
}
