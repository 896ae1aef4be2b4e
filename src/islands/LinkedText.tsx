import { splitSlots } from '../i18n/slots.ts';

interface Props {
	readonly text: string;
	readonly links: Readonly<Record<string, string>>;
}

/** A sentence of a table whose places are links: `Browse {papers:all papers}`. */
export default function LinkedText({ text, links }: Props) {
	return splitSlots(text).map(({ slot, text: words }) =>
		slot === undefined ? (
			words
		) : (
			<a key={slot} href={links[slot]}>
				{words}
			</a>
		),
	);
}
