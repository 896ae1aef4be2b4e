/** A site whose building is measured. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from './run-measured.ts';

export interface Subject {
	readonly name: string;
	readonly papers: number;
	readonly build: Command;
	/** Where the build puts the site. */
	readonly out: string;
	/** What builds keep between them. */
	readonly caches: readonly string[];
	/** One Markdown file a paper. */
	readonly papersFolder: string;
	isPaper(page: string): boolean;
}

export async function clearCaches({ caches, out }: Subject): Promise<void> {
	for (const path of [...caches, out]) await rm(path, { recursive: true, force: true });
}

/** Puts another word at the beginning of the first section of the paper in the middle. */
export async function editOneWord({ papersFolder }: Subject): Promise<void> {
	const names = (await readdir(papersFolder)).filter((name) => name.endsWith('.md')).sort();
	const path = join(papersFolder, names[names.length >> 1] ?? '');
	const text = await readFile(path, 'utf8');
	const edited = text.replace(/(?<=^## Problem\s+)\S+/m, (word) => (word === 'Today' ? 'Now' : 'Today'));
	if (edited === text) throw new Error(`${path} has no word to edit`);
	await writeFile(path, edited);
}
