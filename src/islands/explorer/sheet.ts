/** On narrow screens the panel is a sheet at the bottom: half the screen, or most of it when it is dragged up. */

/** CSS pixels that a drag must cover to count. */
const DRAG = 30;

/** What becomes of a sheet that is dragged down by so many CSS pixels; undefined for as little as a press moves. */
export function chooseDragged(moved: number, isTall: boolean): 'tall' | 'low' | 'closed' | undefined {
	if (Math.abs(moved) < DRAG) return undefined;
	if (moved < 0) return 'tall';
	return isTall ? 'low' : 'closed';
}
