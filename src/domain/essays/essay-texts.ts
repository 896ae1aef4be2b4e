/** What essays say of single papers. */
import type { Theme } from '../corpus/corpus.ts';
import { flattenTex } from '../text/tex.ts';
import { listMentions } from './mentions.ts';

/**
 * By slug: each sentence that links to the paper, its reason on a reading path and its cells in a table, as plain text, each once.
 * Essays that an import wrote say nothing that their papers do not.
 */
export function listEssayTexts(themes: readonly Theme[], language: string): ReadonlyMap<string, ReadonlySet<string>> {
	const texts = new Map<string, Set<string>>();
	const add = (slug: string, text: string) => {
		const said = texts.get(slug) ?? new Set();
		texts.set(slug, said.add(text));
	};
	for (const theme of themes) {
		if (theme.automatic) continue;
		for (const { paper, reason } of theme.start) add(paper, flattenTex(reason));
		for (const { kind, slug, sentence } of listMentions(theme.essay, language))
			if (kind === 'papers') add(slug, sentence);
		for (const { paper, cells } of theme.table?.rows ?? []) for (const cell of cells) add(paper, flattenTex(cell));
	}
	return texts;
}
