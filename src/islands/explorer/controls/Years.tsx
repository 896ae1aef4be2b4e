import { useEffect } from 'react';
import { words } from '#words/explorer';
import { store } from '../explorer-store.ts';
import { useExplorer } from '../use-explorer.ts';
import { chooseYears, findLast } from '../years.ts';

const YEAR_MS = 900;

interface Props {
	readonly first: number;
	readonly last: number;
}

type Bounds = readonly [number, number];

/** Shows papers up to a year. */
function showUntil(year: number, bounds: Bounds): void {
	const years = chooseYears(year, store.get().state.years, bounds);
	store.dispatch({ type: 'filter', filters: { years } });
}

const isAtEnd = (bounds: Bounds) => findLast(store.get().state.years, bounds) >= bounds[1];

/** Shows a year more; at the last the years stop playing. */
function showNext(bounds: Bounds): void {
	if (!isAtEnd(bounds)) showUntil(findLast(store.get().state.years, bounds) + 1, bounds);
	if (isAtEnd(bounds)) store.dispatch({ type: 'pause' });
}

function togglePlaying(bounds: Bounds): void {
	const { state, isPlaying } = store.get();
	if (isPlaying) {
		store.dispatch({ type: 'pause' });
		return;
	}
	// From the end it begins again; without motion every press is one year.
	if (isAtEnd(bounds)) showUntil(state.years?.[0] ?? bounds[0], bounds);
	else showNext(bounds);
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (!isStill && !isAtEnd(bounds)) store.dispatch({ type: 'play' });
}

/** The slider over the years, with play: how the field grew. */
export default function Years({ first, last }: Props) {
	const isPlaying = useExplorer((model) => model.isPlaying);
	const years = useExplorer(({ state }) => state.years);
	useEffect(() => {
		if (!isPlaying) return;
		const timer = setInterval(() => showNext([first, last]), YEAR_MS);
		return () => clearInterval(timer);
	}, [isPlaying, first, last]);
	const name = isPlaying ? words.pause : words.play;
	const [from, to] = years ?? [first, last];
	const text = from === to ? String(from) : words.yearsFromTo(from, to);
	return (
		<p className="explorer-years">
			<button
				type="button"
				aria-label={name}
				title={name}
				data-playing={isPlaying}
				onClick={() => togglePlaying([first, last])}
			>
				<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
					<path className="play" d="M4 3l9 5-9 5z" />
					<path className="pause" d="M5 3v10M11 3v10" />
				</svg>
			</button>
			<label htmlFor="map-last-year">{words.years}</label>
			<input
				id="map-last-year"
				type="range"
				min={first}
				max={last}
				step="1"
				value={String(findLast(years, [first, last]))}
				aria-valuetext={text}
				onInput={({ currentTarget }) => {
					store.dispatch({ type: 'pause' });
					showUntil(Number(currentTarget.value), [first, last]);
				}}
			/>
			<output htmlFor="map-last-year">{text}</output>
		</p>
	);
}
