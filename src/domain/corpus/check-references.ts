/** What only shows when files are compared: unknown names, duplicates, dead links. */

import { FIGURES } from '../figures/registry.ts';
import type { Drafts } from './build-corpus.ts';
import { checkCites } from './check-cites.ts';
import { checkTopics } from './check-topics.ts';
import { parseContentLink } from './content-link.ts';
import type { Paper } from './corpus.ts';
import { findNearest, type Problem } from './problem.ts';
import type { Entry } from './read-papers.ts';
import { reportUnknown } from './report-unknown.ts';
import type { Evaluation, Site, ThemeFields } from './schema.ts';

export function checkReferences(drafts: Drafts): Problem[] {
	const known = {
		...drafts.fileSlugs,
		topics: new Set<string>(drafts.topics.value?.map((topic) => topic.slug)),
		terms: drafts.site && listTerms(drafts.site),
	};
	return [
		...drafts.papers.flatMap((entry) => checkPaper(entry, drafts, known)),
		...(drafts.evaluation ? checkEvaluation(drafts.papers, drafts.evaluation) : []),
		...drafts.themes.flatMap((entry) => [
			...checkThemePapers(entry.value, entry, drafts, known.papers),
			...checkFigure(entry.value.figure, entry, known.papers),
			...checkLinks(entry, known),
		]),
		...checkLinks(drafts.about, known),
		...checkTopics(drafts, known.themes),
		...checkDuplicates(drafts.papers, 'arxiv', (paper) => paper.arxiv),
		...checkDuplicates(drafts.papers, 'doi', (paper) => paper.doi?.toLowerCase()),
		...checkDuplicates(drafts.papers, 'cite', (paper) => paper.cite.toLowerCase()),
		...checkAliases(drafts.papers, known.papers),
		...checkCites(drafts.papers, known.papers),
	];
}

/** Datasets and models of papers are spelled as `evaluation.yaml` spells them. */
function checkEvaluation(papers: readonly Entry<Paper>[], evaluation: Evaluation): Problem[] {
	return (['datasets', 'models'] as const).flatMap((field) => {
		const names = new Set(evaluation[field].map(({ name }) => name));
		const spellings = new Map(
			evaluation[field].flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form.toLowerCase(), name])),
		);
		return papers.flatMap((entry) =>
			(entry.value[field] ?? []).flatMap((value, i) => {
				if (names.has(value)) return [];
				const name = spellings.get(value.toLowerCase()) ?? findNearest(value, names);
				const fix = name ? `write ${name}` : `add it to the ${field} of evaluation.yaml`;
				const message = `${value} is not among the ${field} of evaluation.yaml`;
				return [{ file: entry.file, line: entry.findLine(`${field}.${i}`), field, message, fix }];
			}),
		);
	});
}

/** What the site's settings let a paper say. */
function listTerms({ kinds, facets }: Site) {
	const listIds = (terms: readonly { readonly id: string }[]): ReadonlySet<string> =>
		new Set(terms.map(({ id }) => id));
	return {
		kinds: listIds(kinds),
		facets: new Map<string, ReadonlySet<string>>(facets.map(({ id, values }) => [id, listIds(values)])),
	};
}

interface Known {
	readonly terms: ReturnType<typeof listTerms> | undefined;
	readonly themes: ReadonlySet<string>;
	readonly topics: ReadonlySet<string>;
	readonly papers: ReadonlySet<string>;
}

function checkPaper(entry: Entry<Paper>, drafts: Drafts, known: Known): Problem[] {
	const paper = entry.value;
	const problems: Problem[] = [];
	const expect = (field: string, what: string, value: string, values: ReadonlySet<string>, home: string) => {
		if (!values.has(value)) problems.push(reportUnknown(entry, field, what, value, values, home));
	};
	paper.themes.forEach((theme, i) => expect(`themes.${i}`, 'theme', theme, known.themes, 'themes/'));
	if (drafts.topics.value)
		paper.topics.forEach((topic, i) => expect(`topics.${i}`, 'topic', topic, known.topics, 'topics.yaml'));
	if (known.terms) {
		const { kinds, facets } = known.terms;
		expect('kind', 'kind', paper.kind, kinds, 'kinds in site.yaml');
		for (const [facet, values] of Object.entries(paper.facets)) {
			const allowed = facets.get(facet);
			if (!allowed)
				problems.push(reportUnknown(entry, `facets.${facet}`, 'facet', facet, facets.keys(), 'facets in site.yaml'));
			else
				values.forEach((value, i) => expect(`facets.${facet}.${i}`, `value of ${facet},`, value, allowed, 'site.yaml'));
		}
	}
	return [...problems, ...checkLinks(entry, known)];
}

function checkLinks({ file, links }: Pick<Entry<unknown>, 'file' | 'links'>, known: Known): Problem[] {
	return links.flatMap(({ url, line }) => {
		const target = parseContentLink(url);
		if (!target || known[target.kind].has(target.slug)) return [];
		const near = findNearest(target.slug, known[target.kind]);
		const fix = near ? `link to ${url.replace(target.slug, near)}` : 'correct the link, or take it out';
		return [{ file, line, message: `dead link ${url}`, fix }];
	});
}

function checkThemePapers(
	theme: ThemeFields & { readonly slug: string },
	entry: Entry<unknown>,
	drafts: Drafts,
	papers: ReadonlySet<string>,
): Problem[] {
	const named = [
		...theme.start.map((step, i) => ({ field: `start.${i}.paper`, slug: step.paper })),
		...theme.groups.flatMap((group, g) => group.papers.map((slug, i) => ({ field: `groups.${g}.papers.${i}`, slug }))),
		...(theme.table?.rows ?? []).map((row, i) => ({ field: `table.rows.${i}.paper`, slug: row.paper })),
		...(theme.disputes ?? []).flatMap((dispute, d) =>
			(['for', 'against'] as const).flatMap((side) =>
				dispute[side].map(({ paper }, i) => ({ field: `disputes.${d}.${side}.${i}.paper`, slug: paper })),
			),
		),
	];
	const problems = named
		.filter(({ slug }) => !papers.has(slug))
		.map(({ field, slug }) => reportUnknown(entry, field, 'paper', slug, papers, 'papers/'));
	if (theme.groups.length === 0) return problems;
	const grouped = new Set(theme.groups.flatMap((group) => group.papers));
	for (const { value, file, findLine } of drafts.papers) {
		if (value.draft || value.primaryTheme !== theme.slug || grouped.has(value.slug)) continue;
		const fix = `add ${value.slug} to a group in ${entry.file}`;
		problems.push({
			file,
			line: findLine('themes.0'),
			field: 'themes.0',
			message: `is in no group of its primary theme ${theme.slug}`,
			fix,
		});
	}
	return problems;
}

function checkFigure(
	figure: ThemeFields['figure'],
	entry: Entry<unknown>,
	papers: ReadonlySet<string>,
): readonly Problem[] {
	if (!figure) return [];
	const { positions }: { readonly positions: readonly string[] } = FIGURES[figure.id];
	return (figure.papers ?? []).flatMap(({ paper, position }, i) => {
		const problems: Problem[] = [];
		if (!papers.has(paper))
			problems.push(reportUnknown(entry, `figure.papers.${i}.paper`, 'paper', paper, papers, 'papers/'));
		if (!positions.includes(position)) {
			const field = `figure.papers.${i}.position`;
			const near = findNearest(position, positions);
			problems.push({
				file: entry.file,
				line: entry.findLine(field),
				field,
				message: `the figure ${figure.id} has no position ${position}`,
				fix: `write ${near ?? positions.join(' or ')}`,
			});
		}
		return problems;
	});
}

function checkDuplicates(
	papers: readonly Entry<Paper>[],
	field: string,
	read: (paper: Paper) => string | undefined,
): Problem[] {
	const first = new Map<string, string>();
	return papers.flatMap(({ file, value, findLine }) => {
		const id = read(value);
		if (id === undefined) return [];
		const other = first.get(id);
		if (other === undefined) {
			first.set(id, file);
			return [];
		}
		const fix =
			field === 'cite' ? `give it another key, ${id}b` : `correct the ${field}, or merge this paper into ${other}`;
		return [{ file, line: findLine(field), field, message: `has the same ${field} as ${other}: ${id}`, fix }];
	});
}

function checkAliases(papers: readonly Entry<Paper>[], slugs: ReadonlySet<string>): Problem[] {
	const owners = new Map<string, string>();
	return papers.flatMap(({ file, value, findLine }) =>
		(value.aliases ?? []).flatMap((alias, i) => {
			const other = slugs.has(alias) ? `papers/${alias}.md` : owners.get(alias);
			owners.set(alias, file);
			if (!other) return [];
			const message = `the alias ${alias} belongs to ${other} already`;
			return [
				{
					file,
					line: findLine(`aliases.${i}`),
					field: `aliases.${i}`,
					message,
					fix: 'take the alias out here or there',
				},
			];
		}),
	);
}
