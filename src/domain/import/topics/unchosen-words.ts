/** Words that authors use in titles and do not choose as keywords: `treatment`, `drug`. */
import { isAcronym } from './acronyms.ts';
import type { FoldedSource } from './match-topics.ts';
import type { Candidate } from './topic-source.ts';

/** Papers with keywords whose titles hold a word that tell of it. */
const ENOUGH_TITLES = 10;
/** The parts of them that have it as a keyword, or at the end of one, where it is a subject. */
const HARDLY_ANY = 0.04;
const FEW = 0.3;

/**
 * Keys of single words that a keyword of some paper makes candidates, though hardly a paper that has keywords and the word in its title
 * names it among them. Of a subject, kinds would be there: `homomorphic encryption` is a kind of `encryption`.
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
