/** An edit of a map as its owner asks for it, and what became of the addresses that it touches. */
import type { ContentFile } from '../corpus/parse-document.ts';
import { findNearest } from '../corpus/problem.ts';

/** A request that does not fit the map; its message says what to do. */
export class EditError extends Error {}

/** A page of the map that moved, or that went for a reason. */
export type Moved = { readonly kind: 'papers' | 'themes' | 'topics'; readonly slug: string } & (
	| { readonly to: string }
	| { readonly gone: string }
);

export interface Edit {
	/** All files of the folder afterwards, its registry of addresses still as it was. */
	readonly files: readonly ContentFile[];
	readonly moved: readonly Moved[];
	/** What the map's editor wrote and the edit does not keep, one line each. */
	readonly dropped?: readonly string[];
}

/** Applies a change to every file that a test holds for. A file that stays as it is stays the same object. */
export function mapFiles(
	files: readonly ContentFile[],
	isChanged: (path: string) => boolean,
	change: (file: ContentFile) => ContentFile,
): ContentFile[] {
	return files.map((file) => {
		const next = isChanged(file.path) ? change(file) : file;
		return next.text === file.text && next.path === file.path ? file : next;
	});
}

/** Applies a change to the text of one file; a file that is not there is passed over. */
export function mapText(files: readonly ContentFile[], path: string, change: (text: string) => string): ContentFile[] {
	return mapFiles(
		files,
		(other) => other === path,
		(file) => ({ ...file, text: change(file.text) }),
	);
}

export const isPaper = (path: string): boolean => /^papers\/[^/]+\.md$/.test(path);
export const isTheme = (path: string): boolean => /^themes\/[^/]+\.md$/.test(path);
export const isMarkdown = (path: string): boolean => path.endsWith('.md');

/** The slugs of all papers or themes. */
export function listSlugs(files: readonly ContentFile[], folder: 'papers' | 'themes'): readonly string[] {
	const isListed = folder === 'papers' ? isPaper : isTheme;
	return files.filter(({ path }) => isListed(path)).map(({ path }) => path.slice(folder.length + 1, -'.md'.length));
}

/** How many longer slugs are named for a part of them. */
const MOST_NEAR = 3;
/** How many slugs are named where none is near. */
const MOST_LISTED = 20;

/** Refuses a slug that nothing has, and names the one that may be meant, or those with its words: `learning-rate-warmup` for `rate`. */
export function expectKnown(what: 'paper' | 'theme' | 'topic', slug: string, known: readonly string[]): void {
	if (known.includes(slug)) return;
	const nearest = findNearest(slug, known);
	const near = nearest ? [nearest] : known.filter((other) => `-${other}`.includes(`-${slug}`)).slice(0, MOST_NEAR);
	const listed = known.length > 0 ? `; the map has ${known.slice(0, MOST_LISTED).join(', ')}` : '';
	const hint = near.length > 0 ? `: did you mean ${near.join(' or ')}?` : listed;
	throw new EditError(`there is no ${what} ${slug}${hint}`);
}
