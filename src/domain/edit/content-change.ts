/** A change of a content folder, computed before anything is written. */
import type { ContentFile } from '../corpus/parse-document.ts';

export interface ContentChange {
	/** Files with their new texts. */
	readonly writes: readonly ContentFile[];
	/** Paths of files that are deleted. */
	readonly removes: readonly string[];
}

/** The change that leads from one state of a folder to another; files that stay as they are are not in it. */
export function compareFiles(before: readonly ContentFile[], after: readonly ContentFile[]): ContentChange {
	const old = new Map(before.map(({ path, text }) => [path, text]));
	const standing = new Set(after.map(({ path }) => path));
	return {
		writes: after.filter(({ path, text }) => old.get(path) !== text),
		removes: [...old.keys()].filter((path) => !standing.has(path)),
	};
}
