/** Where a map's content is, and where what is built from it is written. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A map on disk. */
export interface MapFolders {
	/** The content folder. */
	readonly content: string;
	/** The folder of the finished site. */
	readonly dist: string;
	/** Pages and pictures of the last build. */
	readonly cache: string;
}

/**
 * The content folder that is meant: `named`, else `CONTENT_DIR`, else `content` below the working folder. A repository that has
 * its content in `content/` may be named too. A folder that does not exist yet is given as it was named.
 */
export function getContentFolder(named = process.env['CONTENT_DIR'] || 'content'): string {
	const place = resolve(named);
	const inner = join(place, 'content');
	const holdsMap = (folder: string) => existsSync(join(folder, 'site.yaml'));
	return !holdsMap(place) && holdsMap(inner) ? inner : place;
}

/** The folders of a map; with `named`, the site goes beside the content and not into the working folder. */
export function getMapFolders(named: string | undefined): MapFolders {
	const content = getContentFolder(named);
	if (named === undefined) return { content, dist: resolve('dist'), cache: resolve('.cache') };
	if (!existsSync(content))
		throw new Error(`${content} does not exist: name the folder of a map, or make one with npm run init`);
	const mark = createHash('sha256').update(content).digest('hex').slice(0, 8);
	const home = dirname(content);
	return { content, dist: join(home, 'dist'), cache: resolve('.cache/maps', `${basename(home)}-${mark}`) };
}

/** A folder as messages name it: from the working folder. */
export function nameFolder(folder: string): string {
	return relative(process.cwd(), folder) || '.';
}
