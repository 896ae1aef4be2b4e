/** The words of an address that may name what a visitor was looking for: `/topics/low-rank/` gives `low rank`; none where it has none. */
export function listPathWords(path: string): string {
	const parts = decodePath(path)
		.replace(/\.[a-z]+$/i, '')
		.split('/')
		.filter(Boolean);
	return (parts.at(-1) ?? '').replace(/[-_+]+/g, ' ').trim();
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
