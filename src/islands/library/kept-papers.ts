/** The papers of this map that a reader's library has, kept for the pages that show a reader's own papers. */
import { formatShare, parseShare } from '../../domain/reading-list/reading-list.ts';

const KEY = `library-papers:${import.meta.env.BASE_URL}`;

/** In this browser, as long as the library is stored; does nothing where the browser stores nothing for this site. */
export function keepPapers(slugs: readonly string[]): void {
	write(() => localStorage, slugs);
}

/** Takes papers that the address hands over into this tab, and gives the address without them. */
export function receivePapers({ href, hash }: Location): string | undefined {
	const slugs = parseShare(hash);
	if (!slugs) return undefined;
	write(() => sessionStorage, slugs);
	return href.slice(0, href.length - hash.length);
}

/** Those of this tab and those of this browser. */
export function readKept(): readonly string[] {
	try {
		return [sessionStorage, localStorage].flatMap((storage) => parseShare(storage.getItem(KEY) ?? '') ?? []);
	} catch {
		return [];
	}
}

export function forgetPapers(): void {
	try {
		for (const storage of [sessionStorage, localStorage]) storage.removeItem(KEY);
	} catch {
		// Nothing is stored where storing is refused.
	}
}

function write(getStorage: () => Storage, slugs: readonly string[]): void {
	try {
		getStorage().setItem(KEY, formatShare(slugs));
	} catch {
		// The pages that would show them then show none.
	}
}
