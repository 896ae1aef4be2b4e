/** Where a built site stands below its host. */
import { join } from 'node:path';
import { nameFolder } from './content-folder.ts';
import { readIfThere } from './read-if-there.ts';

/**
 * The base path (`/` or `/a/b/`) that the site in a folder was built for: the path of its home page's canonical address. Unlike
 * `readAddress`, which reads what the next build will use. Throws where the folder has no site.
 */
export async function readBuiltBase(folder: string): Promise<string> {
	const page = await readIfThere(join(folder, 'index.html'));
	if (page === undefined) throw new Error(`there is no site in ${nameFolder(folder)}/ yet: run npm run build first`);
	const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(page) ?? [];
	if (address === undefined)
		throw new Error(`${nameFolder(folder)}/index.html has no canonical link: run npm run build again`);
	return new URL(address).pathname;
}
