/** Words that the index leaves out, since they say nothing of what is looked for. */
import { listStopWords } from '../../import/topics/topic-language.ts';

const ENGLISH =
	`a about all am an and any are as at be been but by can could did do does for from had has have how i if in into is it its
may me might my no not of on one only or our paper papers should so some such than that the their them then there these
they this those to too up us using via was we were what when where which while who why will with without would you your`.split(
		/\s+/,
	);

/** Those of a map's language; in every map those of English, in which many titles are. */
export function listSearchStopWords(language: string): readonly string[] {
	if (/^en\b/i.test(language)) return ENGLISH;
	return [...new Set([...ENGLISH, ...listStopWords(language).map((word) => word.toLowerCase())])];
}
