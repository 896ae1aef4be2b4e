/** Radius of a topic's mark in map units: its area grows with its papers. */
export function getRadius(papers: number): number {
	return 3 + 1.5 * Math.sqrt(papers);
}

/** Radius of the filled part of a topic's mark: its share of the area is the share of the papers that a reader has. */
export function getFilledRadius(radius: number, owned: number, papers: number): number {
	return radius * Math.sqrt(owned / papers);
}
