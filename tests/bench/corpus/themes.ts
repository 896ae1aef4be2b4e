/** Theme files: the essays of the atlas, whose links lead to made-up papers. */
import type { ThemeFields } from '../../../src/domain/corpus/schema.ts';
import type { Slug } from '../../../src/domain/text/slug.ts';
import type { Draw } from './draw.ts';
import type { BenchPaper } from './papers.ts';
import type { BenchTheme } from './vocabulary.ts';

const COLOURS = 18;
/** Papers of a theme that has groups. */
const MOST_GROUPED = 200;

export function makeTheme(
	theme: BenchTheme,
	place: number,
	papers: readonly BenchPaper[],
	draw: Draw,
): { readonly fields: ThemeFields; readonly body: string } {
	const own = papers.filter(({ fields }) => fields.themes[0] === theme.slug).map(({ slug }) => slug);
	const { fields: stock, essay } = theme.stock;
	// What compares or places papers of the atlas says nothing of made-up ones.
	const { figure: _, table: __, disputes: ___, ...fields } = stock;
	return {
		fields: {
			...fields,
			name: theme.name,
			colour: (place % COLOURS) + 1,
			order: place + 1,
			start: fields.start.flatMap((step, i) => (own[i] ? [{ ...step, paper: own[i] }] : [])),
			// Nobody groups hundreds of papers by hand.
			groups: (own.length > MOST_GROUPED ? [] : fields.groups)
				.map((group, g) => ({ ...group, papers: own.filter((_, i) => i % fields.groups.length === g) }))
				.filter((group) => group.papers.length > 0),
		},
		body: redirectLinks(essay, own, draw),
	};
}

/** Links to papers lead to papers of the same theme; links to topics and themes, which may be missing, become text. */
function redirectLinks(essay: string, papers: readonly Slug[], draw: Draw): string {
	return essay
		.replace(/\[([^\]]*)\]\(\.\.\/(?:topics\.yaml#|themes\/)[^)]*\)/g, '$1')
		.replace(/\[([^\]]*)\]\(\.\.\/papers\/[^)]*\)/g, (_, text: string) =>
			papers.length > 0 ? `[${text}](../papers/${draw.pick(papers)}.md)` : text,
		);
}
