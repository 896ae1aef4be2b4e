/** Exports or stars all papers of a list, and reports the outcome. */
import { words } from '#words/set';
import { addToList } from '../reading-list/add-to-list.ts';
import { saveFile } from '../save-file.ts';
import { CITATION_FORMATS, type CitationFormat, exportPapers } from './export-papers.ts';

type ReadSlugs = () => Promise<readonly string[]>;
type Say = (text: string) => void;

/** Saves the papers as one file; the button is disabled meanwhile. */
export async function saveSet(
	button: HTMLButtonElement,
	format: CitationFormat,
	readSlugs: ReadSlugs,
	say: Say,
): Promise<void> {
	button.disabled = true;
	const slugs = await readOrSay(readSlugs, say);
	if (slugs) await saveSlugs(slugs, format, say);
	button.disabled = false;
}

async function saveSlugs(slugs: readonly string[], format: CitationFormat, say: Say): Promise<void> {
	try {
		const report = (done: number) => say(words.exporting(done, slugs.length));
		const text = await exportPapers(slugs, format, { report });
		saveFile(text, `papers.${format}`, CITATION_FORMATS.find(([known]) => known === format)?.[2] ?? 'text/plain');
		say(words.exported(slugs.length));
	} catch (error) {
		say(words.exportFailed(error instanceof Error ? error.message : String(error)));
	}
}

/** Puts the papers on the reading list. */
export async function starSet(readSlugs: ReadSlugs, say: Say): Promise<void> {
	const slugs = await readOrSay(readSlugs, say);
	if (!slugs) return;
	try {
		say(words.starred(addToList(slugs)));
	} catch {
		say(words.notStored);
	}
}

/** Undefined, after a message, where the papers cannot be loaded. */
async function readOrSay(readSlugs: ReadSlugs, say: Say): Promise<readonly string[] | undefined> {
	try {
		return await readSlugs();
	} catch {
		say(words.listNotLoaded);
		return undefined;
	}
}
