/** The atlas taken apart into what made-up papers are put together from: sentences, titles, theme by theme. */
import { parse } from 'yaml';
import { type ContentFile, splitFrontMatter } from '../../../src/domain/corpus/parse-document.ts';
import {
	type PaperFields,
	paperSchema,
	type Site,
	siteSchema,
	type ThemeFields,
	type Topic,
	themeSchema,
	topicsSchema,
} from '../../../src/domain/corpus/schema.ts';

export const SECTIONS = ['Problem', 'Approach', 'Findings'] as const;
type Section = (typeof SECTIONS)[number];

interface StockSentence {
	readonly text: string;
	/** What the paper that it comes from is called in it. */
	readonly names: readonly string[];
	readonly words: number;
}

export interface StockTheme {
	readonly slug: string;
	readonly fields: ThemeFields;
	/** Markdown, links included. */
	readonly essay: string;
	readonly papers: readonly PaperFields[];
	readonly sentences: Readonly<Record<Section, readonly StockSentence[]>>;
	readonly titles: readonly TitleParts[];
}

/** `Tuning by Halves for Small Models` is a head, `Tuning`, and tails, `by Halves` and `for Small Models`. */
interface TitleParts {
	readonly head: string;
	readonly tails: readonly string[];
}

export interface Stock {
	readonly site: Site;
	readonly topics: readonly Topic[];
	readonly themes: readonly StockTheme[];
	readonly venues: readonly string[];
}

const TITLE_JOINT = / (?=(?:for|via|with|through|by|in|of|from|on|under|using|to|and|as|beyond) )/i;

export function readStock(files: readonly ContentFile[]): Stock {
	const papers = readDocuments(files, 'papers/', paperSchema.parse);
	const themes = readDocuments(files, 'themes/', themeSchema.parse);
	const readYaml = (path: string): unknown => parse(files.find((file) => file.path === path)?.text ?? '');
	return {
		site: siteSchema.parse(readYaml('site.yaml')),
		topics: topicsSchema.parse(readYaml('topics.yaml')),
		venues: papers.flatMap(({ fields }) => fields.venue ?? []),
		themes: themes.map(({ slug, fields, body }) => {
			const own = papers.filter((paper) => paper.fields.themes[0] === slug);
			const collect = (section: Section) => own.flatMap((paper) => splitSection(paper.body, section, paper.fields));
			return {
				slug,
				fields,
				essay: body,
				papers: own.map((paper) => paper.fields),
				sentences: { Problem: collect('Problem'), Approach: collect('Approach'), Findings: collect('Findings') },
				titles: own.flatMap(({ fields: { title } }) => splitTitle(title)),
			};
		}),
	};
}

function readDocuments<T>(files: readonly ContentFile[], folder: string, check: (value: unknown) => T) {
	return files
		.filter(({ path }) => path.startsWith(folder))
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.flatMap((file) => {
			const parts = splitFrontMatter(file);
			if (!parts) return [];
			const slug = file.path.slice(folder.length).replace(/\.md$/, '');
			return [{ slug, fields: check(parse(parts.matter.text)), body: parts.body.trim() }];
		});
}

function splitSection(body: string, section: Section, { names = [] }: PaperFields): StockSentence[] {
	const text = body.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
	return text
		.slice(section.length)
		.trim()
		.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
		.filter((sentence) => sentence && (sentence.split('$').length - 1) % 2 === 0)
		.map((sentence) => ({ text: sentence, names, words: sentence.split(/\s+/).length }));
}

/** What stands before a colon is the name of a system, which made-up papers coin for themselves. */
function splitTitle(title: string): TitleParts[] {
	const plain = title.includes('$') ? '' : title.replace(/^[^:]*: +/, '');
	const [head, ...tails] = plain.split(TITLE_JOINT);
	return head ? [{ head, tails }] : [];
}
