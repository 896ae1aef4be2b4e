/** What Pagefind reads: the essay of each theme as a small HTML document. */
import { getContentLanguage } from '../corpus/content-language.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { paths } from '../permalinks/paths.ts';
import { toPlainText } from '../text/markdown.ts';
import { escapeMarkup } from '../text/markup.ts';

export interface EssayDocument {
	/** Path of the theme's page below the base. */
	readonly path: string;
	readonly html: string;
}

/** One document a theme, in their order. */
export function listEssayDocuments({ site, themes }: Corpus): EssayDocument[] {
	return themes.map((theme) => {
		const texts = [theme.name, theme.question, toPlainText(theme.essay)].map((text) => `<p>${escapeMarkup(text)}</p>`);
		const title = `<meta data-pagefind-meta="title[content]" content="${escapeMarkup(theme.name)}">`;
		return {
			path: paths.theme(theme.slug),
			html: `<!doctype html><html lang="${getContentLanguage(site)}"><body data-pagefind-body>${title}${texts.join('')}</body></html>`,
		};
	});
}
