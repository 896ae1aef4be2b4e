/** Today in UTC, as content writes dates. */
export function getToday(): string {
	return new Date().toISOString().slice(0, 10);
}
