/** What topics are found from. */
export interface TopicSource {
	/** Plain text. */
	readonly title: string;
	readonly abstract: string;
	readonly keywords: readonly string[];
	/** Proceedings and other volumes: their titles tell of an event or a series. */
	readonly isVolume?: boolean;
}

export interface Candidate {
	/** Folded name. */
	readonly key: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Folded spellings under which it is found: name, aliases, acronym. */
	readonly spellings: readonly string[];
	/** A plain noun of titles, as `memory`: it names a theme only where nothing better does. */
	readonly isPlain?: boolean;
}

/** Longest name of a topic, in words. */
export const LONGEST_NAME_WORDS = 5;
