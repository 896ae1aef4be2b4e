import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Takes a folder that builds keep things in for this process alone, so that neither a second build nor one that is killed leaves
 * a mixture for the next. Gives its place for the time being; `keep` puts it back, and one that is not kept may be thrown away.
 */
export async function claimCache(folder: string): Promise<{
	readonly place: string;
	readonly keep: () => Promise<void>;
}> {
	await mkdir(dirname(folder), { recursive: true });
	await removeOrphans(folder);
	const place = `${folder}-${process.pid}`;
	const isKept = await rename(folder, place).then(
		() => true,
		() => false,
	);
	if (!isKept) await mkdir(place, { recursive: true });
	const keep = async () => {
		await rm(folder, { recursive: true, force: true });
		await rename(place, folder);
	};
	return { place, keep };
}

/** Claims of processes that are no more. */
async function removeOrphans(folder: string): Promise<void> {
	const prefix = `${basename(folder)}-`;
	const claims = (await readdir(dirname(folder))).filter((name) => name.startsWith(prefix));
	const orphans = claims.filter((name) => !isAlive(Number(name.slice(prefix.length))));
	await Promise.all(orphans.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
