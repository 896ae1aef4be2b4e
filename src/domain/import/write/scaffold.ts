/** Files to begin a paper or a theme with: what is known is filled in, the rest is explained where it belongs. */
import { stringify } from 'yaml';
import { COLOURS } from '../../corpus/colours.ts';
import type { Slug } from '../../text/slug.ts';
import { quoteSlug } from './paper-file.ts';

export interface PaperScaffold {
	readonly title: string;
	readonly arxiv?: string;
	readonly doi?: string;
	readonly themes: readonly string[];
	readonly topics: readonly string[];
	readonly cite: string;
	readonly added: string;
	/** What the map offers, for the help. */
	readonly kinds: readonly Slug[];
	readonly knownThemes: readonly Slug[];
	readonly facets: readonly { readonly id: string; readonly values: readonly string[] }[];
}

/** A paper file that passes the check as a draft, every other field explained in a comment. */
export function formatPaperScaffold(paper: PaperScaffold): string {
	const list = (values: readonly string[]) => `[${values.map(quoteSlug).join(', ')}]`;
	const id = (name: 'arxiv' | 'doi', example: string) =>
		paper[name] ? stringify({ [name]: paper[name] }) : `# ${name}: "${example}"\n`;
	const facets = paper.facets.map(({ id: facet, values }) => `#   ${facet}: [${values.join(', ')}]\n`);
	return `---
${stringify({ title: paper.title }, { lineWidth: 110 })}# In order, as printed. Leave out what you do not know: it is shown as "not recorded".
# authors:
#   - Ada Lovelace
# year: 2026
# Where it appeared, as printed.
# venue: Journal of Examples
${id('arxiv', '2411.04034')}${id('doi', '10.1145/2746539.2746580')}# code: https://example.org/the-official-code
# One of: ${paper.kinds.join(', ')}.
kind: ${quoteSlug(paper.kinds[0] ?? 'other')}
# The first is its home, two more at most. One of: ${paper.knownThemes.join(', ') || 'make one with npm run new -- theme'}.
themes: ${list(paper.themes)}
# Up to eight slugs of topics.yaml.
topics: ${list(paper.topics)}
${facets.length > 0 ? `# Values that apply:\n${facets.join('')}` : ''}facets: {}
# What people type to find it: acronyms, systems, datasets; first what the paper itself is known by.
# names: [LoRA]
# One sentence that a reader could repeat to a colleague.
# takeaway: Analytical engines can do more than calculate.
# Citation key; never change it.
cite: ${paper.cite}
added: ${paper.added}
# Take this line out when the takeaway above and the three sections below are written.
draft: true
# Below the next line write three sections, 90 to 180 words together, headed
# "## Problem", "## Approach" and "## Findings", with the paper's own figures.
# Link to other papers as [words](../papers/their-slug.md).
---
`;
}

export interface ThemeScaffold {
	readonly name: string;
	readonly question: string;
	readonly summary: string;
	readonly colour: number;
	readonly order: number;
	readonly added: string;
}

/** A theme file that passes the check; its essay is to be written. */
export function formatThemeScaffold(theme: ThemeScaffold): string {
	return `---
${stringify({ name: theme.name }, { lineWidth: 110 })}# The question that the theme answers; it ends in a question mark.
${stringify({ question: theme.question }, { lineWidth: 110 })}# One or two sentences for lists and previews.
${stringify({ summary: theme.summary }, { lineWidth: 110 })}# Number of a colour of the palette, 1 to ${COLOURS}.
colour: ${theme.colour}
# Place in lists; themes near each other should stand near each other.
order: ${theme.order}
added: ${theme.added}
# A reading path of three to six papers:
#   - paper: their-slug
#     reason: Why to read it first.
start: []
# The papers at home here, by approach; either none, or each of them in one group:
#   - name: First approach
#     summary: What its papers have in common.
#     papers: [their-slug]
groups: []
# Below the next line write an essay of 400 to 800 words that compares the theme's papers, links each claim to the
# paper behind it, [like this](../papers/their-slug.md), and ends in open questions.
---

`;
}
