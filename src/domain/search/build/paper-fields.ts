/** What the index holds of each paper: its words, and how much each counts by the field that it stands in. */

import { namePublication } from '../../citations/publication.ts';
import { getContentLanguage } from '../../corpus/content-language.ts';
import type { Corpus, Paper } from '../../corpus/corpus.ts';
import { listEssayTexts } from '../../essays/essay-texts.ts';
import { getFullFamily, type PersonName } from '../../text/person-name.ts';
import { flattenTex } from '../../text/tex.ts';
import { findAddress } from '../identifier.ts';

/** Weight of a field, and how far a long field weakens each of its words (BM25F: Robertson, Zaragoza and Taylor 2004). */
export const FIELDS = {
	title: { weight: 20, lengthPenalty: 0.5 },
	names: { weight: 6.5, lengthPenalty: 0.3 },
	/** Names of one word, which count here once more. */
	shortNames: { weight: 5, lengthPenalty: 0 },
	topics: { weight: 1.5, lengthPenalty: 0.3 },
	aliases: { weight: 0.3, lengthPenalty: 0.3 },
	takeaway: { weight: 2.4, lengthPenalty: 0.5 },
	terms: { weight: 1.6, lengthPenalty: 0.3 },
	families: { weight: 5, lengthPenalty: 0 },
	given: { weight: 1.5, lengthPenalty: 0 },
	evaluation: { weight: 1.5, lengthPenalty: 0.3 },
	venue: { weight: 3.2, lengthPenalty: 0 },
	summary: { weight: 1.6, lengthPenalty: 0.6 },
	essays: { weight: 0.5, lengthPenalty: 0.2 },
	implied: { weight: 1, lengthPenalty: 0 },
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** The texts of a paper by field. `implied` is filled by abbreviations. */
export function listFieldTexts(
	paper: Paper,
	corpus: Surroundings,
): Readonly<Record<Exclude<Field, 'implied'>, string>> {
	const topics = paper.topics.map((slug) => corpus.topics.get(slug));
	const join = (texts: readonly (string | undefined)[] | undefined) => (texts ?? []).filter(Boolean).join(' ; ');
	return {
		title: join([paper.titlePlain, paper.publication?.title && flattenTex(paper.publication.title)]),
		names: join(paper.names),
		shortNames: join(paper.names?.filter((name) => !/\s/.test(name))),
		topics: join([
			...topics.map((topic) => topic?.name),
			corpus.themes.get(paper.primaryTheme),
			corpus.kinds.get(paper.kind),
		]),
		aliases: join(topics.flatMap((topic) => topic?.aliases ?? [])),
		takeaway: join([paper.takeawayPlain, paper.result && flattenTex(paper.result)]),
		terms: join(paper.terms),
		families: join(paper.authorNames.map(getFullFamily)),
		given: join(paper.authorNames.map(nameGiven)),
		evaluation: join([...(paper.datasets ?? []), ...(paper.models ?? [])]),
		venue: join([
			paper.venue,
			namePublication(paper),
			paper.publication?.container,
			listOtherNames(paper),
			paper.year === undefined ? undefined : String(paper.year),
			paper.cite,
		]),
		summary: join([paper.summary, paper.abstract && flattenTex(paper.abstract)]),
		essays: join([...(corpus.essayTexts.get(paper.slug) ?? [])]),
	};
}

/** NeurIPS was NIPS until 2017, and people call it either. */
const NEURIPS = /\b(?:neurips|nips)\b|neural information processing systems/i;

function listOtherNames({ venue, publication }: Paper): string | undefined {
	return NEURIPS.test(`${venue ?? ''} ${publication?.container ?? ''}`) ? 'NeurIPS NIPS' : undefined;
}

function nameGiven({ given, literal }: PersonName): string | undefined {
	return literal === undefined ? given : undefined;
}

/** What a map knows beside a paper. */
export interface Surroundings {
	/** What essays say, by paper. */
	readonly essayTexts: ReadonlyMap<string, ReadonlySet<string>>;
	readonly topics: ReadonlyMap<string, { readonly name: string; readonly aliases: readonly string[] }>;
	readonly themes: ReadonlyMap<string, string>;
	readonly kinds: ReadonlyMap<string, string>;
}

/** Names of a map's topics, themes and kinds by slug or id, and its essays' words by paper. */
export function describeSurroundings(corpus: Corpus): Surroundings {
	return {
		essayTexts: listEssayTexts(corpus.themes, getContentLanguage(corpus.site)),
		topics: new Map(corpus.topics.map((topic) => [topic.slug, topic])),
		themes: new Map(corpus.themes.map((theme) => [theme.slug, theme.name])),
		kinds: new Map(corpus.site.kinds.map((kind) => [kind.id, kind.name])),
	};
}

/** Facts that an operator or an identifier asks for, as terms of their own: `year:2019`, `id:1706.03762`. Values are folded by `fold`. */
export function listKeyTerms(paper: Paper, fold: (text: string) => string): string[] {
	const seen = [...(paper.publication?.evidence ?? []), ...(paper.facts?.seen ?? [])];
	const pages = [paper.code, paper.url, ...seen.filter((page) => /openreview\.net/.test(page))];
	const ids = [
		paper.arxiv,
		paper.doi,
		paper.publication?.doi,
		...pages.map((page) => page && findAddress(page)),
	].flatMap((id) => (id ? [id.toLowerCase()] : []));
	const venues = [paper.venue, paper.publication?.containerShort, paper.publication?.container, listOtherNames(paper)];
	return [
		...new Set([
			...ids.map((id) => `id:${id}`),
			...(paper.year === undefined ? [] : [`year:${paper.year}`]),
			...venues.flatMap((venue) => (venue ? fold(venue).split(' ') : [])).map((word) => `venue:${word}`),
			...paper.themes.map((slug) => `theme:${slug}`),
			...(paper.code ? ['code:yes'] : ['code:no']),
		]),
	];
}
