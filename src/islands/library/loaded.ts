/** Addresses of what this worker consists of and has loaded. */
export function listLoaded(): readonly string[] {
	return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}
