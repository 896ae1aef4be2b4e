/** A word of four letters or more that does not begin a title, a part of it in brackets or one after a colon. */
const LATER_WORD = /(?<=[\p{L}\p{N},;)’'”-] )\p{L}{4,}/gu;
const FEWEST = 2;

/** True for a title whose words have small letters, as in a sentence: only there a capital tells of a name. */
export function isSentenceCase(title: string): boolean {
	const words = title.match(LATER_WORD) ?? [];
	const small = words.filter((word) => word === word.toLowerCase()).length;
	return small >= FEWEST && small >= words.length / 2;
}
