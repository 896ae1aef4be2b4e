/** What the build tells the service worker, put in its place by the bundler. */
export interface OfflineRecord {
	/** Paths below the base, each with a hash of its content: what stands ready from the first visit on. */
	readonly shell: readonly (readonly [path: string, hash: string])[];
	/** Path below the base of the list of the search index's files, fetched when search is first used. */
	readonly searchFiles: string;
	/** Path below the base of the page shown offline for a page never visited. */
	readonly unvisited: string;
}
