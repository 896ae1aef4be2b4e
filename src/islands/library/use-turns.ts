import { useEffect, useState } from 'react';

/** How many of several parts to show: one more with each turn of the browser, so that it answers meanwhile; from one for a new subject. */
export function useTurns(subject: unknown, parts: number): number {
	const [shown, setShown] = useState({ subject, turns: 1 });
	const turns = shown.subject === subject ? shown.turns : 1;
	useEffect(() => {
		if (turns >= parts) return undefined;
		const next = setTimeout(() => setShown({ subject, turns: turns + 1 }));
		return () => clearTimeout(next);
	}, [subject, turns, parts]);
	return turns;
}
