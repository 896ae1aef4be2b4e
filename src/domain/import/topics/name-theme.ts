/** The name of a theme without an editor: one or two of its topics that read as subjects. */
import type { AutomaticWords } from '../../../i18n/automatic-words.ts';
import type { Slug } from '../../text/slug.ts';
import { foldPhrase } from './fold-phrase.ts';
import { WHOLE_FIELDS } from './generic-words.ts';

export interface NamedTopic {
	readonly slug: Slug;
	readonly inline: string;
	/** Papers that carry it. */
	readonly papers: number;
	/** A plain noun of titles. */
	readonly isPlain: boolean;
}

/** A topic names a theme in place of one that reads worse where it has this part of that one's papers, or more. */
const NEARLY_AS_LARGE = 0.4;
/** Single words with these endings are adjectives, in English. */
const ADJECTIVE = /^\p{L}+(?:[cdfsx]ial|[cptx]ual|ural|ional|ntal|ical|ous|able|ible|less|istic|ographic)$/u;

/** Names of peoples, which are adjectives first: `Hispanic`, `Tibetan`, `Chinese`. */
const NAME_AS_ADJECTIVE = /(?:ic|an|ese|ish)$/;

/** A theme is named by its two most salient topics that are no adjectives, nor whole fields, as far as there are some. */
export function nameTheme(topics: readonly NamedTopic[], words: AutomaticWords): string {
	const subjects = topics.filter(({ inline }) => !WHOLE_FIELDS.has(foldPhrase(inline)) && !ADJECTIVE.test(inline));
	const salient = subjects.length > 0 ? subjects : topics;
	const first = pick(salient);
	const second = pick(salient.filter((topic) => !sharesWord(topic.inline, first?.inline ?? '')));
	return words.themeName([first, second].flatMap((topic) => topic?.inline ?? []));
}

/** The first of the topics, or the next that reads better and is nearly as large. */
function pick(topics: readonly NamedTopic[]): NamedTopic | undefined {
	const [first] = topics;
	if (!first) return undefined;
	const isBetter = (topic: NamedTopic) => rate(topic) > rate(first) && topic.papers >= NEARLY_AS_LARGE * first.papers;
	return topics.find(isBetter) ?? first;
}

/** How well a topic reads as a subject: a plain noun of titles least, then other single words, a phrase or a name best. */
function rate({ inline, isPlain }: NamedTopic): number {
	if (isPlain) return 0;
	const isName = /\p{Lu}/u.test(inline) && !NAME_AS_ADJECTIVE.test(inline);
	return /[\s-]/.test(inline) || isName ? 2 : 1;
}

/** Two topics that share a word make a clumsy name. */
function sharesWord(a: string, b: string): boolean {
	const words = new Set(foldPhrase(a).split(' '));
	return foldPhrase(b)
		.split(' ')
		.some((word) => words.has(word));
}
