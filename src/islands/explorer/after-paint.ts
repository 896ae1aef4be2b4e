/** Calls back once the next frame is painted: what lays the page out or talks to the browser then keeps no answer waiting. */
export function afterPaint(act: () => void): void {
	requestAnimationFrame(() => setTimeout(act));
}
