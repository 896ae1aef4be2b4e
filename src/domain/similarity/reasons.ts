/** Why two papers are related, in words. */
import { words as phrases } from '#words/related';
import type { Paper } from '../corpus/corpus.ts';
import type { Topic } from '../corpus/schema.ts';
import { lowerFirst } from './spelling.ts';
import { listTerms } from './terms.ts';
import { rankShared, type Vector } from './vectors.ts';

const TOPICS_NAMED = 3;
const AUTHORS_NAMED = 2;
const WORDS_NAMED = 3;
/** The least part in the cosine of words that a word is named for; below it stand “time”, “agent” and “adaptive”. */
const TELLING_PART = 0.02;

/** A paper with the vectors that it was compared by. */
export interface ComparedPaper {
	readonly paper: Paper;
	readonly topics: Vector | undefined;
	readonly words: Vector | undefined;
	/** Terms of its title and of its takeaway. */
	readonly title: readonly string[];
	readonly takeaway: readonly string[];
}

export function prepareComparison(paper: Paper, topics: Vector | undefined, words: Vector | undefined): ComparedPaper {
	const takeaway = listTerms(paper.takeawayPlain ?? '');
	return { paper, topics, words, title: listTerms(paper.titlePlain), takeaway };
}

/** What reasons are worded with. */
export interface Wording {
	readonly topics: ReadonlyMap<string, Pick<Topic, 'name' | 'aliases'>>;
	/** A word as it stands inside a sentence. */
	spell(word: string): string;
}

/** Shared topics, authors and telling words, in this order, those that there are: “Shared topics: A and B”, “Shared authors: N”, … Papers that
 * share no topic, author or telling word are related by any others they share; these are then named. */
export function giveReasons(a: ComparedPaper, b: ComparedPaper, wording: Wording): string[] {
	const topics = rankShared(a.topics, b.topics).slice(0, TOPICS_NAMED);
	const names = topics.map((topic) => lowerFirst(wording.topics.get(topic)?.name ?? topic, wording.spell));
	const authors = listShared(a.paper.authors, b.paper.authors);
	const said = topics.flatMap((topic) => [topic, ...(wording.topics.get(topic)?.aliases ?? [])]).join(' ');
	const telling = pickTelling(a, b, `${names.join(' ')} ${said}`.toLowerCase());
	const isBare = names.length + authors.length + telling.length === 0;
	const words = isBare ? rankShared(a.words, b.words).slice(0, WORDS_NAMED) : telling;
	return [
		names.length > 0 ? phrases.topics(names) : '',
		authors.length > 0
			? phrases.authors(authors.slice(0, AUTHORS_NAMED), Math.max(0, authors.length - AUTHORS_NAMED))
			: '',
		words.length > 0 ? phrases.terms(words.map((word) => wording.spell(word))) : '',
	].filter(Boolean);
}

function listShared<T>(a: readonly T[] = [], b: readonly T[] = []): T[] {
	const other = new Set(b);
	return [...new Set(a)].filter((value) => other.has(value));
}

/** Shared words that stand in the title of one paper, or in the takeaways of both, and that `said` does not hold already. */
function pickTelling(a: ComparedPaper, b: ComparedPaper, said: string): string[] {
	const prominent = new Set([...a.title, ...b.title, ...listShared(a.takeaway, b.takeaway)]);
	const stems = new Set<string>();
	const telling = rankShared(a.words, b.words).filter((term) => {
		const part = (a.words?.get(term) ?? 0) * (b.words?.get(term) ?? 0);
		const stem = term.slice(0, 6);
		if (term.length < 4 || part < TELLING_PART || !prominent.has(term)) return false;
		if (stems.has(stem) || said.includes(stem)) return false;
		stems.add(stem);
		return true;
	});
	return telling.slice(0, WORDS_NAMED);
}
