/** CSL as YAML, as Pandoc and Better BibTeX for Zotero write it: the items of CSL-JSON below `references`. */
import { isMap, isNode, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { words } from '#words/entry-faults';
import type { LibraryFile, RawLibrary } from './raw-record.ts';
import { readCslItem } from './read-csl.ts';

export function readCslYaml(file: LibraryFile): RawLibrary {
	const lines = new LineCounter();
	const documents = [...parseAllDocuments(file.text, { lineCounter: lines })];
	const [error] = documents.flatMap((document) => document.errors);
	const records = documents.flatMap((document) => {
		const references = isMap(document.contents) ? document.contents.get('references') : undefined;
		const items = isSeq(references) ? references.items.filter(isNode) : [];
		return items.map((item) => readCslItem(readTexts(item.toJS(document)), lines.linePos(item.range?.[0] ?? 0).line));
	});
	if (!error) return { records, problems: [] };
	const line = error.linePos?.[0].line;
	const detail = error.message.split('\n')[0] ?? '';
	return { records, problems: [{ file: file.name, ...(line && { line }), detail, ...words.notYaml }] };
}

/** Fields of CSL in which Pandoc reads Markdown ("Specifying bibliographic data", Pandoc User's Guide). */
const MARKDOWN = ['title', 'title-short', 'container-title', 'container-title-short', 'collection-title', 'abstract'];

/** An item with the Markdown of its texts as HTML, or left out where it only marks words. */
function readTexts(item: unknown): unknown {
	if (typeof item !== 'object' || item === null) return item;
	const texts = MARKDOWN.flatMap((field) => {
		const text: unknown = Reflect.get(item, field);
		return typeof text === 'string' ? [[field, readMarkdown(text)]] : [];
	});
	return { ...item, ...Object.fromEntries(texts) };
}

/** `[BERT]{.nocase}`, `*in vitro*`, `H~2~O`; the star of `A* search` stays, and so does a text with formulas. */
function readMarkdown(text: string): string {
	if (text.includes('$')) return text;
	return text
		.replace(/\[([^[\]]*)\]\{[.#][^{}]*\}/g, '$1')
		.replace(/(?<![\p{L}\p{N}*\\])(\*{1,3})(?=\S)([^*]+)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2')
		.replace(/(?<![\p{L}\p{N}_\\])(_{1,2})(?=\S)([^_]+)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
		.replace(/(?<=[\p{L}\p{N})\]])~([^~\s]{1,12})~/gu, '<sub>$1</sub>')
		.replace(/(?<=[\p{L}\p{N})\]])\^([^^\s]{1,12})\^/gu, '<sup>$1</sup>')
		.replace(/\\([*_~^[\]])/g, '$1');
}
