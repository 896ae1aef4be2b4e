import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { makeDiskPage, makeDiskStyle } from '../domain/packing/disk-page.ts';
import { listFiles } from './list-files.ts';

/** What only a server or a script has use for. */
const LEFT_OUT = /^(?:\.nojekyll$|pagefind\/|sw\.js$|_headers$|_redirects$|oembed\/|previews\/|_assets\/[^/]+\.js$)/;
/** ZIP has no earlier date; a fixed one gives the same bytes for the same site. */
const DATE = new Date(1980, 0, 1);

/** The built site in `folder` as the bytes of a ZIP with all files below `name`. */
export async function packSite(folder: string, base: string, name: string): Promise<Uint8Array> {
	const paths = (await listFiles(folder)).filter((path) => !LEFT_OUT.test(path));
	const files: Zippable = {};
	for (const path of paths) {
		const bytes = await readFile(join(folder, path));
		const make = path.endsWith('.html') ? makeDiskPage : path.endsWith('.css') ? makeDiskStyle : undefined;
		files[`${name}/${path}`] = make ? Buffer.from(make(bytes.toString(), path, base)) : bytes;
	}
	return zipSync(files, { level: 6, mtime: DATE });
}
