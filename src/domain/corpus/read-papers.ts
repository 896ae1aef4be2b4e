/** One paper file or theme file: front matter and body checked on their own, before anything is compared. */

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import {
	forgetPositions,
	listForbidden,
	listLinks,
	type Markdown,
	parseMarkdown,
	splitSections,
	toPlainText,
} from '../text/markdown.ts';
import { parsePersonName } from '../text/person-name.ts';
import { isSlug, type Slug } from '../text/slug.ts';
import { findTexFault, flattenTex, TEX_FAULT_FIX } from '../text/tex.ts';
import { parseSafeUrl } from '../text/url.ts';
import { parseContentLink } from './content-link.ts';
import type { Paper, PaperPublication } from './corpus.ts';
import { type ContentFile, parseYamlDocument, splitFrontMatter } from './parse-document.ts';
import type { Problem } from './problem.ts';
import { type Publication, paperSchema, type ThemeFields, themeSchema } from './schema.ts';

/** What was read from a file, with what is needed to point at its lines later. */
export interface Entry<T> {
	readonly file: string;
	readonly value: T;
	readonly findLine: (path: string) => number;
	/** Links of the body with their lines in the file. */
	readonly links: readonly { readonly url: string; readonly line: number }[];
}

export interface ReadResult<T> {
	readonly entry: Entry<T> | undefined;
	readonly problems: readonly Problem[];
}

export type ThemeDraft = ThemeFields & { readonly slug: Slug; readonly essay: Markdown };

const PAPER_SECTIONS = ['Problem', 'Approach', 'Findings'] as const;

export function readPaper(file: ContentFile): ReadResult<Paper> {
	const draft = readMarkdownFile(file, paperSchema);
	if (!draft) return missingFrontMatter(file);
	const { sections } = draft;
	// Whether a paper is a draft is not known while its fields have problems.
	const isDraft = (!draft.fields || draft.fields.draft) && sections.length === 0;
	const problems = [...draft.problems, ...(isDraft ? [] : checkSections(file.path, sections, draft.bodyLine))];
	if (!draft.fields || problems.length > 0) return { entry: undefined, problems };
	const { authors, publication, ...fields } = draft.fields;
	const authorNames = (authors ?? []).map(parsePersonName);
	const value: Paper = {
		...fields,
		...(authors && { authors: authorNames.map(({ printed }) => printed) }),
		authorNames,
		...(publication && { publication: readPublication(publication) }),
		slug: draft.slug,
		primaryTheme: getPrimaryTheme(draft.fields.themes),
		titlePlain: flattenTex(draft.fields.title),
		takeawayPlain: draft.fields.takeaway === undefined ? undefined : flattenTex(draft.fields.takeaway),
		sections: sections.map(({ heading, content }) => ({ heading, content })),
		summary: sections.map((section) => toPlainText(section.content)).join('\n\n'),
	};
	return { entry: { file: file.path, value, findLine: draft.findLine, links: draft.links }, problems };
}

/** The schema asks for one theme at least. */
function getPrimaryTheme([first]: readonly Slug[]): Slug {
	if (first === undefined) throw new RangeError('a paper without a theme passed the schema');
	return first;
}

function readPublication({ editors, contributors, ...rest }: Publication): PaperPublication {
	const editorNames = (editors ?? []).map(parsePersonName);
	return {
		...rest,
		...(editors && { editors: editorNames.map(({ printed }) => printed) }),
		editorNames,
		...(contributors && {
			contributors: contributors.map(({ role, name }) => ({ role, name: parsePersonName(name) })),
		}),
	};
}

export function readTheme(file: ContentFile): ReadResult<ThemeDraft> {
	const draft = readMarkdownFile(file, themeSchema);
	if (!draft) return missingFrontMatter(file);
	if (!draft.fields || draft.problems.length > 0) return { entry: undefined, problems: draft.problems };
	const value = { ...draft.fields, slug: draft.slug, essay: draft.body };
	return { entry: { file: file.path, value, findLine: draft.findLine, links: draft.links }, problems: [] };
}

function readMarkdownFile<S extends z.ZodType>(file: ContentFile, schema: S) {
	const parts = splitFrontMatter(file);
	if (!parts) return undefined;
	const name = file.path.replace(/^.*\//, '').replace(/\.md$/, '');
	const matter = parseYamlDocument(parts.matter, schema, 2);
	const body = parseMarkdown(parts.body);
	const problems = [...matter.problems, ...checkBody({ path: file.path, text: parts.body }, body, parts.bodyLine)];
	if (!isSlug(name)) {
		problems.push({
			file: file.path,
			message: `the file name ${name} is not a slug`,
			fix: 'rename it to lower-case words joined by hyphens',
		});
	}
	const links = listLinks(body).map(({ url, line }) => ({ url, line: line + parts.bodyLine - 1 }));
	const sections = splitSections(body);
	forgetPositions(body);
	return {
		sections,
		fields: matter.value,
		slug: name as Slug,
		body,
		bodyLine: parts.bodyLine,
		problems,
		links,
		findLine: matter.findLine,
	};
}

/** `about.md`, which has no front matter; undefined where there is none. */
export function readAbout(file: ContentFile | undefined): {
	readonly value: Markdown | undefined;
	readonly links: Entry<Markdown>['links'];
	readonly problems: readonly Problem[];
} {
	if (!file) return { value: undefined, links: [], problems: [] };
	const value = parseMarkdown(file.text);
	const links = listLinks(value);
	const problems = checkBody(file, value, 1);
	forgetPositions(value);
	return { value, links, problems };
}

function missingFrontMatter(file: ContentFile): { entry: undefined; problems: Problem[] } {
	const message = 'does not begin with front matter';
	const fix = 'begin the file with a line of three hyphens, the fields, and another line of three hyphens';
	return { entry: undefined, problems: [{ file: file.path, line: 1, message, fix }] };
}

/** Faults of a Markdown text that begins on `bodyLine` of its file. */
function checkBody({ path: file, text }: ContentFile, body: Markdown, bodyLine: number): Problem[] {
	const at = (line: number) => line + bodyLine - 1;
	const forbidden = listForbidden(body).map(({ what, line }) => ({
		file,
		line: at(line),
		message: `holds ${what}, which content may not`,
		fix: /image/.test(what) ? 'take it out, or link to it' : 'write it in Markdown, or take it out',
	}));
	const unsafe = listLinks(body)
		.filter(({ url }) => !isContentLink(url) && parseSafeUrl(url) === undefined)
		.map(({ url, line }) => ({
			file,
			line: at(line),
			message: `unsafe or unknown link ${url}`,
			fix: 'link to ../papers/<slug>.md, ../themes/<slug>.md, ../topics.yaml#<slug> or an http(s) URL',
		}));
	const faults: Problem[] = [];
	visit(body, ['paragraph', 'heading', 'math'], (node) => {
		const fault = findTexFault(readMathSource(node, text));
		if (fault === undefined) return;
		const line = at(node.position?.start.line ?? 1);
		faults.push({ file, line, message: `unbalanced mathematics: ${fault}`, fix: TEX_FAULT_FIX });
	});
	return [...forbidden, ...unsafe, ...faults];
}

function isContentLink(url: string): boolean {
	return parseContentLink(url) !== undefined;
}

/** The formulas and the text of a block as `source` has them, without code and addresses: a `$` in the text is unpaired unless escaped. */
function readMathSource(node: Nodes, source: string): string {
	if (node.type === 'inlineMath') return `$${node.value}$`;
	const own = source.slice(node.position?.start.offset, node.position?.end.offset);
	// Without its last two dollars a block of mathematics goes on to the end of the text.
	if (node.type === 'math') return `$${node.value}${own.endsWith('$$') ? '$' : ''}`;
	if (node.type === 'text') return own;
	return 'children' in node ? node.children.map((child) => readMathSource(child, source)).join('') : '';
}

function checkSections(
	file: string,
	sections: readonly { heading: string; line: number }[],
	bodyLine: number,
): Problem[] {
	const found = sections.map((section) => section.heading).join(', ');
	const wanted = PAPER_SECTIONS.join(', ');
	if (found === wanted) return [];
	const message = found ? `has the sections ${found}` : 'has no sections';
	return [
		{ file, line: bodyLine, message, fix: `give it these sections, in this order: ## ${PAPER_SECTIONS.join(', ## ')}` },
	];
}
