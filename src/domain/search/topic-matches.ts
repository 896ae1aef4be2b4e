/** Topics and themes that the words of a query name, in the order of how well they answer it. */
import type { ThemeFacts, TopicFacts } from './index-files.ts';
import type { WordReader } from './words.ts';

export interface TopicMatch {
	readonly kind: 'theme' | 'topic';
	readonly slug: string;
	readonly name: string;
	/** Number of the colour of its theme; undefined where it has none. */
	readonly colour: number | undefined;
	readonly papers: number;
}

interface Key {
	readonly stems: readonly string[];
	/** A name counts more than an alias. */
	readonly isName: boolean;
}

export interface TopicEntry extends TopicMatch {
	readonly keys: readonly Key[];
}

/** Every theme and topic with the stems that it is found by. */
export function listTopicEntries(topics: readonly TopicFacts[], themes: readonly ThemeFacts[]): TopicEntry[] {
	return [
		...topics.map(([slug, name, keys, theme, papers]): TopicEntry => {
			return { kind: 'topic', slug, name, colour: themes[theme]?.[3], papers, keys: readKeys(keys) };
		}),
		...themes.map(([slug, name, keys, colour, papers]): TopicEntry => {
			return { kind: 'theme', slug, name, colour, papers, keys: readKeys(keys) };
		}),
	];
}

/** The keys of a name and its aliases, as the file of topics has them. */
export function writeKeys(names: readonly string[], reader: WordReader): string {
	return names.map((name) => listStems(name, reader).join(' ')).join('|');
}

function readKeys(keys: string): Key[] {
	return keys.split('|').flatMap((stems, i) => (stems ? { stems: stems.split(' '), isName: i === 0 } : []));
}

/** Simple words of a text by their stems, stop words left out. */
function listStems(text: string, reader: WordReader): string[] {
	return reader
		.list(text)
		.flatMap((word) => (word.parts.length > 0 ? word.parts : [word.whole]))
		.filter((word) => !reader.isStopWord(word))
		.map(reader.stem);
}

const SAID = 0.6;
/** What a name adds that the text gives in full, and what every name adds that holds all of a text and more. */
const COMPLETE = 0.4;
const HOLDS = 0.2;
const ALIAS = 0.02;
/** Less than this says too little. */
const FLOOR = 0.6;

/** False for a text that says too little to name a topic, such as a single letter. */
export function mayNameTopics(text: string, reader: WordReader): boolean {
	const [first = '', ...others] = listStems(text, reader);
	return first.length > 1 || others.length > 0 || /\P{ASCII}/u.test(first);
}

/**
 * Entries that share words with a text, best first; of those that answer it equally well, the ones with most papers. A last word may be
 * unfinished.
 */
export function matchTopics(
	entries: readonly TopicEntry[],
	text: string,
	reader: WordReader,
	limit: number,
): TopicMatch[] {
	const stems = listStems(text, reader);
	const last = stems.at(-1) ?? '';
	const rate = ({ stems: key, isName }: Key) => {
		const isHit = (stem: string) => key.includes(stem) || (stem === last && key.some((one) => one.startsWith(stem)));
		const hits = stems.filter(isHit).length;
		if (hits === 0) return 0;
		const given = key.filter((stem) => stems.includes(stem)).length;
		const isHeld = hits === stems.length && given < key.length;
		const completeness = isHeld ? (HOLDS * Math.min(given, hits)) / hits : (COMPLETE * given) / key.length;
		return (hits / stems.length) * SAID + completeness - (isName ? 0 : ALIAS);
	};
	return entries
		.map((entry) => ({ entry, score: entry.keys.reduce((best, key) => Math.max(best, rate(key)), 0) }))
		.filter(({ score }) => score >= FLOOR)
		.sort((a, b) => b.score - a.score || b.entry.papers - a.entry.papers || (a.entry.slug < b.entry.slug ? -1 : 1))
		.slice(0, limit)
		.map(({ entry }) => entry);
}

/** What a name counts that the text gives in part. */
const NAMED_IN_PART = { share: 0.9 };

/** Topics that a text names, in full or as all that it says, each with the share of the text that names it. */
export function findNamedTopics(entries: readonly TopicEntry[], text: string, reader: WordReader): Map<string, number> {
	const stems = listStems(text, reader);
	const said = new Set(stems);
	const shares = new Map<string, number>();
	for (const { kind, slug, keys } of entries) {
		if (kind !== 'topic') continue;
		for (const { stems: key } of keys) {
			const hits = key.filter((stem) => said.has(stem)).length;
			const isWhole = hits === key.length;
			// The query may be a part of the name: `model merging` of `model merging and weight averaging`.
			if (!isWhole && !(stems.length > 1 && hits === said.size)) continue;
			const share = hits / stems.length;
			shares.set(slug, Math.max(shares.get(slug) ?? 0, isWhole ? share : share * NAMED_IN_PART.share));
		}
	}
	return shares;
}
