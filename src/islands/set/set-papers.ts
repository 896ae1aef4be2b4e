/** Which papers the tools of a list act on. */

/** The papers of a set: those that the page lists, or where it lists only the first of them those that its record names. */
export function createReader(record: string): () => Promise<readonly string[]> {
	if (!record) return async () => listShown();
	let read: Promise<readonly string[]> | undefined;
	return () => {
		read ??= fetchSlugs(record).catch((error: unknown) => {
			read = undefined;
			throw error;
		});
		return read;
	};
}

/** Papers that the page lists, in their order. */
export function listShown(): readonly string[] {
	const rows = [...document.querySelectorAll<HTMLElement>('main :is(ul.papers, ul.index) > li[data-slug]')];
	return [...new Set(rows.flatMap((row) => row.dataset['slug'] ?? []))];
}

/** The papers that a record names; a theme's record names those from other themes separately. */
async function fetchSlugs(record: string): Promise<readonly string[]> {
	const response = await fetch(record);
	if (!response.ok) throw new Error(`${record}: ${response.status}`);
	const { papers, visitors = [] }: { papers: string[]; visitors?: string[] } = await response.json();
	return [...papers, ...visitors];
}
