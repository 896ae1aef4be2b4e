/** Numbers of things in words. Without `Intl`, whose first use costs a phone a tenth of a second. */

/** `1234` gives `1,234`. */
export function formatNumber(n: number): string {
	return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 paper`, `1,234 papers`. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
