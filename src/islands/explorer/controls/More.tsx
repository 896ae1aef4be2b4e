import { type ReactNode, useDeferredValue } from 'react';

interface Props {
	readonly summary: string;
	readonly children: ReactNode;
}

/** The rest of a list, folded, and made once the list itself is drawn. */
export default function More({ summary, children }: Props) {
	const isMade = useDeferredValue(true, false);
	return (
		<details>
			<summary>{summary}</summary>
			{isMade && children}
		</details>
	);
}
