/** Why a paper is suggested: what it and a work of the library have in common. */
import { foldPhrase } from '../import/topics/fold-phrase.ts';
import { rankShared } from '../similarity/vectors.ts';
import type { Profile } from './closeness.ts';
import type { LibraryMap } from './library-map.ts';

/** In common with one work of the library; what is not in common is empty. */
export interface Common {
	/** Names of topics, as inside a sentence. */
	readonly topics: readonly string[];
	/** Whether these were guessed from the work's text. */
	readonly isGuess: boolean;
	readonly authors: readonly string[];
	/** Telling words. */
	readonly words: readonly string[];
}

const TOPICS_NAMED = 3;
const WORDS_NAMED = 3;
const AUTHORS_NAMED = 2;
/** The least part in the cosine that a word is named for. */
const TELLING_PART = 0.015;

export function describeCommon(map: LibraryMap, paper: number, profile: Profile, work: Profile): Common {
	const topics = rankShared(profile.topics, work.topics)
		.slice(0, TOPICS_NAMED)
		.flatMap((place) => map.topics[Number(place)]?.inline ?? []);
	const said = topics.join(' ').toLowerCase();
	const part = (word: string) => (profile.words.get(word) ?? 0) * (work.words.get(word) ?? 0);
	const shared = rankShared(profile.words, work.words).filter((word) => !said.includes(word.slice(0, 6)));
	const telling = shared.filter((word) => part(word) >= TELLING_PART);
	const words = topics.length > 0 || telling.length > 0 ? telling : shared;
	return {
		topics,
		isGuess: work.theme === undefined,
		authors: (map.papers[paper]?.authors ?? [])
			.filter((name) => work.authors.has(foldPhrase(name)))
			.slice(0, AUTHORS_NAMED),
		words: words.slice(0, WORDS_NAMED).map(map.spell),
	};
}
