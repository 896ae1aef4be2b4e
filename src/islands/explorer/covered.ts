/** What the panel covers of the map, where it is a sheet over the lower part of the screen. */

/** Whether it is open over the page, rather than beside the map. */
export function isOverPage(panel: HTMLElement): boolean {
	return !panel.hidden && getComputedStyle(panel).position === 'fixed';
}

/** CSS pixels of the frame's bottom that the panel covers; 0 beside the map. */
export function measureCovered(panel: HTMLElement, frame: HTMLElement): number {
	if (!isOverPage(panel)) return 0;
	const { top, bottom, height } = frame.getBoundingClientRect();
	const covered = bottom - panel.getBoundingClientRect().top;
	return top > innerHeight || covered <= 0 ? 0 : Math.min(covered, height * 0.7);
}
