/** Sentences with marked places, so that a translation may put them anywhere. */

/** A piece of a sentence: bare text, or the words of a place. */
export interface Piece {
	readonly text: string;
	/** The place's name; undefined for bare text. */
	readonly slot: string | undefined;
}

/** Splits `Browse {papers:all papers} or {themes:themes}` into its pieces; a place without words is `{name}`. */
export function splitSlots(sentence: string): Piece[] {
	return sentence
		.split(/(\{[a-zA-Z]+(?::[^{}]*)?\})/)
		.filter((part) => part !== '')
		.map((part) => {
			const [, slot, text] = /^\{([a-zA-Z]+)(?::([^{}]*))?\}$/.exec(part) ?? [];
			return slot === undefined ? { slot: undefined, text: part } : { slot, text: text ?? '' };
		});
}
