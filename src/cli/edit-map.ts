import { checkContent } from '../atlas/load-content.ts';
import { buildCorpus } from '../domain/corpus/build-corpus.ts';
import { makeKeepingReader } from '../domain/corpus/content-reader.ts';
import type { ContentFile } from '../domain/corpus/parse-document.ts';
import { type ContentChange, compareFiles } from '../domain/edit/content-change.ts';
import { describeChange } from '../domain/edit/describe-change.ts';
import { type Edit, mapText } from '../domain/edit/edit.ts';
import { redirectLost } from '../domain/edit/redirects.ts';
import { chooseLinks } from '../domain/map/build-graph.ts';
import { listPages, listRedirects } from '../domain/permalinks/paths.ts';
import { listUnrecorded } from '../domain/permalinks/registry.ts';
import { count } from '../domain/text/count.ts';
import { changeContent } from '../io/change-content.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { CONTENT_OPTION, printProblems } from './command.ts';
import { getToday } from './today.ts';

/** The flags of every command that edits a map. */
export const EDIT_OPTIONS = { ...CONTENT_OPTION, write: { type: 'boolean' } } as const;

export const EDIT_USAGE = '[--content DIR] [--write]';

interface EditFlags {
	readonly content?: string | undefined;
	readonly write?: boolean | undefined;
}

/**
 * Edits a map in one step: content, links and addresses. Prints what changes, and writes it where `--write` says so. A map that
 * has problems, or would have some, is left as it is.
 */
export async function editMap(flags: EditFlags, edit: (files: readonly ContentFile[]) => Edit): Promise<number> {
	const { content: folder } = getMapFolders(flags.content);
	const files = await readContent(folder);
	// The three states of the folder share all files but those that change.
	const reader = makeKeepingReader();
	const { content, problems } = checkContent(files, reader);
	if (!content) return printProblems(problems, folder, ': correct them first; nothing was changed');
	const { files: edited, moved, dropped = [] } = edit(files);
	const draft = buildCorpus(edited, reader);
	if (!draft.corpus) return printProblems(draft.problems, folder, ' after this change, so nothing was changed');
	const pages = listPages(draft.corpus, chooseLinks(draft.corpus));
	const redirects = listRedirects(content.corpus);
	const today = getToday();
	const whole = mapText(edited, 'permalinks.yaml', (text) =>
		redirectLost(text, content.corpus.permalinks, { pages, redirects, moved, today }),
	);
	const changes = compareFiles(files, whole);
	const after = checkContent(whole, reader);
	if (!after.content) return printProblems(after.problems, folder, ' after this change, so nothing was changed');
	console.log(describeChange(files, changes) || 'Nothing changes.');
	if (dropped.length > 0) console.log(`\nThis is not kept:\n  ${dropped.join('\n  ')}`);
	if (flags.write !== true) {
		console.log(`\nNothing was written. Add --write to change ${countFiles(changes)}.`);
		return 0;
	}
	await changeContent(folder, changes);
	const fresh = listUnrecorded(after.content.corpus.permalinks, after.content.pages).length;
	console.log(
		`\n${countFiles(changes)} changed.${fresh > 0 ? ` npm run permalinks records ${count(fresh, 'new address', 'new addresses')}.` : ''}`,
	);
	return 0;
}

function countFiles({ writes, removes }: ContentChange): string {
	return count(writes.length + removes.length, 'file');
}
