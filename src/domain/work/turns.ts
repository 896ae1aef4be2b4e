/** Long work taken in turns, so that a page answers touches and keys meanwhile. */

/** Milliseconds of one turn: on a phone four times slower than a desk, still short of what a hand notices. */
const TURN = 8;

/** Gives a function to call between steps: it waits for other work once a turn is over, and comes back at once before. */
export function takeTurns(): () => Promise<void> | undefined {
	let end = performance.now() + TURN;
	return () => {
		if (performance.now() < end) return undefined;
		return new Promise((resolve) => {
			setTimeout(() => {
				end = performance.now() + TURN;
				resolve();
			});
		});
	};
}
