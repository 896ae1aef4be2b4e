/** Steps between two lines. */
const STEP = 500;

/** A line on stderr every 500 steps; shorter work prints nothing. */
export function showProgress(what: string): (done: number, total: number | undefined) => void {
	let told = 0;
	return (done, total) => {
		if (done < told + STEP) return;
		told = done;
		console.error(`${what}: ${done}${total === undefined ? '' : ` of ${total}`}`);
	};
}
