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
		return items.map((item) => readCslItem(item.toJS(document), lines.linePos(item.range?.[0] ?? 0).line));
	});
	if (!error) return { records, problems: [] };
	const line = error.linePos?.[0].line;
	const detail = error.message.split('\n')[0] ?? '';
	return { records, problems: [{ file: file.name, ...(line && { line }), detail, ...words.notYaml }] };
}
