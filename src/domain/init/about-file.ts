import { nameLibrary } from '../import/merge/import-snapshot.ts';
import { escapeMarkdown } from '../import/write/automatic-files.ts';
import type { ImportReport } from '../import/write/import-report.ts';

/** `about.md` of a map that begins with an import: what came from where, and when; undefined without a library. */
export function formatAbout(
	{ libraries, added }: Pick<ImportReport, 'libraries' | 'added'>,
	today: string,
): string | undefined {
	if (libraries.length === 0) return undefined;
	const sources = libraries.map(({ name, format }) => `${escapeMarkdown(nameLibrary(name))} (${format})`);
	const papers = `${added.length} ${added.length === 1 ? 'paper' : 'papers'}`;
	return `## How it came about

This map began on ${today} with ${papers} imported from ${new Intl.ListFormat('en-GB').format(sources)}.
`;
}
