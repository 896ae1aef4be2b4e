/** Long work taken in turns, so that a page answers touches and keys meanwhile. */

/** Milliseconds of one turn: on a phone four times slower than a desk, still short of what a hand notices. */
const TURN = 8;

/** Gives a function to call between steps: it waits for other work once a turn is over, and comes back at once before. */
export function takeTurns(): () => Promise<void> | undefined {
	let end = performance.now() + TURN;
	return () => {
		if (performance.now() < end) return undefined;
		return waitForOthers().then(() => {
			end = performance.now() + TURN;
		});
	};
}

/** A timer, where there is no scheduler, waits longer: its work comes after all other, not only after touches and keys. */
function waitForOthers(): Promise<void> {
	if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}
