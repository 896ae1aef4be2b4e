import { Fragment, type ReactNode } from 'react';
import { splitSlots } from '../../../i18n/slots.ts';

interface Props {
	/** A sentence of a table. */
	readonly text: string;
	/** What stands in each of its places. */
	readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence with something in each of its places. */
export default function SlottedText({ text, parts }: Props) {
	return splitSlots(text).map(({ slot, text: words }) =>
		slot === undefined ? words : <Fragment key={slot}>{parts[slot] ?? words}</Fragment>,
	);
}
