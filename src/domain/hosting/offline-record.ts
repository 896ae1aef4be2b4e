/** What the service worker knows of the build, written at the top of its code. */
export interface OfflineRecord {
	/** Path below the base of the page shown offline for a page that is not stored, and a hash of its content. */
	readonly fallback: readonly [path: string, hash: string];
	/** Path below the base of the list of all files that can be stored for offline reading. */
	readonly allFiles: string;
}

/** What a page asks the service worker to do. */
export type OfflineRequest =
	/** Stores pages and files, from the browser's own cache where they are there. */
	| { readonly type: 'store'; readonly urls: readonly string[] }
	/** Stores the whole site; the worker answers with `OfflineProgress`, or undefined where it cannot begin. */
	| { readonly type: 'store-all' };

/** How far the worker has come with the whole site. */
export interface OfflineProgress {
	readonly stored: number;
	readonly total: number;
	/** Files that could not be stored. */
	readonly failed: number;
}
