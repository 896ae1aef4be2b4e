/**
 * Whether a path of the site matches a rule of `_headers`: a path in which one `*` may stand for any characters, slashes too
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
export function matchesRule(path: string, rule: string): boolean {
	const [start = '', end] = rule.split('*');
	return end === undefined ? path === rule : path.startsWith(start) && path.slice(start.length).endsWith(end);
}
