import { getAutomaticWords } from '../../i18n/automatic-words.ts';
import { nameLibrary } from '../import/merge/import-snapshot.ts';
import { escapeMarkdown, type SiteSettings } from '../import/write/automatic-files.ts';
import type { ImportReport } from '../import/write/import-report.ts';

/** `about.md` of a map that begins with an import: what came from where, and when; undefined without a library. */
export function formatAbout(
	{ libraries, added }: Pick<ImportReport, 'libraries' | 'added'>,
	today: string,
	{ language, holds }: Pick<SiteSettings, 'language' | 'holds'>,
): string | undefined {
	if (libraries.length === 0) return undefined;
	const words = getAutomaticWords(language, holds);
	const sources = libraries.map(({ name, format }) => `${escapeMarkdown(nameLibrary(name))} (${format})`);
	return `## ${words.aboutHeading}\n\n${words.aboutText(today, added.length, sources)}\n`;
}
