/** Radius of a topic's mark in map units: its area grows with its papers. */
export function getRadius(papers: number): number {
	return 3 + 1.5 * Math.sqrt(papers);
}
