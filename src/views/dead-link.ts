import { format } from '#words/language';
import { words } from '#words/links';
import type { Atlas } from '../atlas/atlas.ts';
import { isDead } from '../domain/links/link-record.ts';
import { parseSafeUrl } from '../domain/text/url.ts';

/** The remark beside a link whose page is gone. */
export interface DeadLink {
	readonly text: string;
	/** An archived copy, where there is one. */
	readonly archived: { readonly text: string; readonly href: string } | undefined;
}

/** The remark on a link to another site; undefined for one that answers, or that was never checked. */
export function describeDeadLink({ corpus }: Atlas, url: string | undefined): DeadLink | undefined {
	const record = url === undefined ? undefined : corpus.links[parseSafeUrl(url) ?? url];
	if (!record?.failed || !isDead(record)) return undefined;
	return {
		text: words.notFound(format.date(record.failed.last)),
		archived: record.archived === undefined ? undefined : { text: words.archivedCopy, href: record.archived },
	};
}
