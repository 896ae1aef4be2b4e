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

const SHORTEST_PART = 5;

/** Names of peoples, which are adjectives first: `Hispanic`, `Tibetan`, `Chinese`. */
const NAME_AS_ADJECTIVE = /(?:ic|an|ese|ish)$/;

/**
 * A theme is named by two topics that are no adjectives, nor whole fields, as far as there are some: one that reads well, and the most
 * salient other one that co-occurs with it and is no plain noun. Where there is none, the first stands alone.
 */
export function nameTheme(
	topics: readonly NamedTopic[],
	words: AutomaticWords,
	areClose: (a: Slug, b: Slug) => boolean,
): string {
	const subjects = topics.filter(({ inline }) => !WHOLE_FIELDS.has(foldPhrase(inline)) && !ADJECTIVE.test(inline));
	const salient = subjects.length > 0 ? subjects : topics;
	const first = pick(salient, rate);
	const others = salient.filter(
		(topic) => first && areClose(first.slug, topic.slug) && !sharesWord(topic.inline, first.inline),
	);
	const second = pick(others, (topic) => Math.min(1, rate(topic)));
	return words.themeName([first, second].flatMap((topic) => topic?.inline ?? []));
}

/** The first of the topics, or the next that reads better and is nearly as large. */
function pick(topics: readonly NamedTopic[], rate: (topic: NamedTopic) => number): NamedTopic | undefined {
	const [first] = topics;
	if (!first) return undefined;
	const isBetter = (topic: NamedTopic) => rate(topic) > rate(first) && topic.papers >= NEARLY_AS_LARGE * first.papers;
	return topics.find(isBetter) ?? first;
}

/** How well a topic reads as a subject: a plain noun of titles least, then other single words, a phrase or a name best. */
function rate({ inline, isPlain }: NamedTopic): number {
	const isName = /\p{Lu}/u.test(inline) && !NAME_AS_ADJECTIVE.test(inline);
	if (isName) return 2;
	if (isPlain) return 0;
	return /[\s-]/.test(inline) ? 2 : 1;
}

/** Two topics that share a word, or a part as `multiagent` and `agent` do, make a clumsy name. */
function sharesWord(a: string, b: string): boolean {
	const words = foldPhrase(a).split(' ');
	return foldPhrase(b)
		.split(' ')
		.some((word) => words.some((other) => word === other || isPart(word, other) || isPart(other, word)));
}

function isPart(word: string, whole: string): boolean {
	return word.length >= SHORTEST_PART && (whole.startsWith(word) || whole.endsWith(word));
}
