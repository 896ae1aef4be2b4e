/** Words that the index leaves out, since they say nothing of what is looked for. */
import { listStopWords } from '../../import/topics/topic-language.ts';
import { SEARCH_STOP_WORDS } from '../../text/stop-words.ts';

/** Those of a map's language; in every map those of English, in which many titles are. */
export function listSearchStopWords(language: string): readonly string[] {
	if (/^en\b/i.test(language)) return SEARCH_STOP_WORDS;
	return [...new Set([...SEARCH_STOP_WORDS, ...listStopWords(language).map((word) => word.toLowerCase())])];
}
