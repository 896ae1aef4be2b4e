import { type RefObject, useEffect, useRef } from 'react';

/** Part of the window's height below which a result that begins there is easily missed. */
const IN_VIEW = 0.6;

/** Leads to a result that the reader asked for and that begins out of view, once for each; at once, without a motion. */
export function useResultInView(result: unknown, isAsked: boolean): RefObject<HTMLDivElement | null> {
	const beginning = useRef<HTMLDivElement>(null);
	const seen = useRef<unknown>(undefined);
	useEffect(() => {
		if (!result || seen.current === result) return;
		seen.current = result;
		const element = beginning.current;
		if (!isAsked || !element) return;
		const { top } = element.getBoundingClientRect();
		if (top >= 0 && top < innerHeight * IN_VIEW) return;
		element.focus({ preventScroll: true });
		element.scrollIntoView({ behavior: 'instant' });
	}, [result, isAsked]);
	return beginning;
}
