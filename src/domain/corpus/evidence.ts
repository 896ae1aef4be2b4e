/** Where a fact was seen, as written in the front matter: an address, a remark, or both. */
import { parseSafeUrl } from '../text/url.ts';

export interface Evidence {
	readonly url: string | undefined;
	readonly remark: string | undefined;
}

/**
 * Takes a note like `https://example.org/a (title seen)` apart. Only an address that begins or ends the note is the place
 * itself; one within a sentence, or one cut short by dots, stays part of the remark.
 */
export function parseEvidence(note: string): Evidence {
	const [, before = '', address = '', after = ''] =
		/^(.*?)\s*(https?:\/\/[^\s<>"'`\\]+)\s*(.*)$/.exec(note.trim()) ?? [];
	const isSentence = before !== '' && after !== '';
	const url = isSentence || /\.\.\.|…/.test(address) ? undefined : parseSafeUrl(address);
	if (url === undefined) return { url, remark: note.trim() || undefined };
	const rest = before || after;
	return { url, remark: (/^\((.*)\)$/.exec(rest)?.[1] ?? rest) || undefined };
}
