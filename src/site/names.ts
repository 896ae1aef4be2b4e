/** Names of topics within a sentence. */
import { lowerFirst, makeSpelling } from '../domain/similarity/spelling.ts';
import { toPlainText } from '../domain/text/markdown.ts';
import { getTopic, themes, topics } from './atlas.ts';

const spell = makeSpelling([
	...topics.map((topic) => topic.definition),
	...themes.map((theme) => toPlainText(theme.essay)),
]);

/** `Low-rank adaptation` gives `low-rank adaptation`, and `Adam and its variants` stays as it is. */
export function nameInSentence(topic: string): string {
	return lowerFirst(getTopic(topic).name, spell);
}
