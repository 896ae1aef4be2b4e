/** Words that authors use in titles but do not choose as keywords: `treatment`, `drug`. */
import { isAcronym } from './acronyms.ts';
import type { FoldedSource } from './match-topics.ts';
import type { Candidate } from './topic-source.ts';

/** Papers with keywords and the word in their title that are needed to judge it. */
const ENOUGH_TITLES = 10;
/** The shares of them above which it is a subject: those with it as a keyword, and those with a keyword that ends in it. */
const HARDLY_ANY = 0.04;
const FEW = 0.3;

/**
 * Keys of single words that are no subjects: hardly any paper with the word in its title has it as a keyword, and few have a kind of it,
 * as `homomorphic encryption` is a kind of `encryption`.
 */
export function findUnchosenWords(
	candidates: readonly Candidate[],
	papers: readonly FoldedSource[],
): ReadonlySet<string> {
	const titled = new Map<string, { all: number; chosen: number; ending: number }>();
	for (const { title, keywords } of papers) {
		if (keywords.length === 0) continue;
		for (const word of new Set(title)) {
			const count = titled.get(word) ?? { all: 0, chosen: 0, ending: 0 };
			count.all++;
			if (keywords.includes(word)) count.chosen++;
			if (keywords.some((keyword) => ` ${keyword}`.endsWith(` ${word}`))) count.ending++;
			titled.set(word, count);
		}
	}
	const isUnchosen = ({ key, name, spellings }: Candidate) => {
		const { all = 0, chosen = 0, ending = 0 } = titled.get(key) ?? {};
		const isWord = spellings.every((spelling) => !spelling.includes(' ')) && !isAcronym(name);
		return isWord && all >= ENOUGH_TITLES && chosen < HARDLY_ANY * all && ending < FEW * all;
	};
	return new Set(candidates.filter(isUnchosen).map(({ key }) => key));
}
