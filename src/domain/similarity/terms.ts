import { IRREGULAR_PLURALS } from '../text/irregular-plurals.ts';
import { COMPARISON_STOP_WORDS } from '../text/stop-words.ts';

/** Words of a text that can tell papers apart: lower case, three letters or more, plurals folded, common words left out. */
export function listTerms(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu) ?? [];
	return words
		.filter((word) => word.length >= 3 && !COMPARISON_STOP_WORDS.has(word))
		.map(foldPlural)
		.filter((word) => !COMPARISON_STOP_WORDS.has(word));
}

function foldPlural(word: string): string {
	const irregular = IRREGULAR_PLURALS.get(word);
	if (irregular) return irregular;
	if (/(?:ss|us|is)$/.test(word) || word.length < 5) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}
