/** The slider over the years, with play: how the field grew. */
import { words } from '#words/explorer';
import type { Action } from './actions.ts';
import { find } from './element.ts';
import type { ExplorerState } from './state.ts';
import type { Store } from './store.ts';

const YEAR_MS = 900;

/** The years that a slider at `last` asks for; undefined for all of them. */
export function chooseYears(
	last: number,
	years: ExplorerState['years'],
	bounds: readonly [number, number],
): ExplorerState['years'] {
	const first = Math.min(years?.[0] ?? bounds[0], last);
	return first <= bounds[0] && last >= bounds[1] ? undefined : [first, last];
}

export function setUpYears(
	root: HTMLElement,
	store: Store<ExplorerState, Action>,
	bounds: readonly [number, number],
): void {
	const slider = find(root, 'input', HTMLInputElement);
	const play = find(root, 'button', HTMLButtonElement);
	const output = find(root, 'output', HTMLOutputElement);
	const isStill = matchMedia('(prefers-reduced-motion: reduce)');
	let timer: ReturnType<typeof setInterval> | undefined;
	const go = (last: number) =>
		store.dispatch({ type: 'filter', filters: { years: chooseYears(last, store.get().years, bounds) } });
	const show = (isPlaying: boolean) => {
		play.title = isPlaying ? words.pause : words.play;
		play.ariaLabel = play.title;
		play.dataset['playing'] = String(isPlaying);
	};
	const stop = () => {
		clearInterval(timer);
		timer = undefined;
		show(false);
	};
	const step = () => {
		const last = Number(slider.value);
		if (last < bounds[1]) go(last + 1);
		if (Number(slider.value) >= bounds[1]) stop();
	};
	play.addEventListener('click', () => {
		if (timer !== undefined) return stop();
		// From the end it begins again; without motion every press is one year.
		if (Number(slider.value) >= bounds[1]) go(store.get().years?.[0] ?? bounds[0]);
		else step();
		if (isStill.matches || Number(slider.value) >= bounds[1]) return;
		timer = setInterval(step, YEAR_MS);
		show(true);
	});
	slider.addEventListener('input', () => {
		stop();
		go(Number(slider.value));
	});
	store.subscribe((state, _before, action) => {
		if (action.type !== 'filter' && action.type !== 'move') stop();
		slider.value = String(state.years?.[1] ?? bounds[1]);
		const [from, to] = state.years ?? bounds;
		output.value = from === to ? String(from) : words.yearsFromTo(from, to);
		slider.setAttribute('aria-valuetext', output.value);
	});
}
