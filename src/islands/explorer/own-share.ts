import { words } from '#words/explorer';
import type { OwnShare } from './own-papers.ts';

/** Says how many of a number of papers the reader has. */
export function describeShare(own: OwnShare, owned: number, papers: number): string {
	return words.own.share[own.source](owned, papers);
}
