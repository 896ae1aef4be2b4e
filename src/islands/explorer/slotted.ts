import { splitSlots } from '../../i18n/slots.ts';

/** A sentence of a table with something in each of its places. */
export function fillSlots(sentence: string, parts: Readonly<Record<string, Node | string>>): (Node | string)[] {
	return splitSlots(sentence).map(({ slot, text }) => (slot === undefined ? text : (parts[slot] ?? text)));
}
