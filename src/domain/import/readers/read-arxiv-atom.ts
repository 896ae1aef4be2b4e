/** The Atom feed of arXiv's API (arXiv API user's manual, section 3.3), one entry at a time. */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import { looseList, looseText } from './json-fields.ts';
import { listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { describeXmlFault, splitElements } from './xml-records.ts';

/** Entities are decoded later with all other text; a document type, the way in for entity bombs, is never read. */
const PARSER = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	processEntities: false,
	parseTagValue: false,
	parseAttributeValue: false,
	removeNSPrefix: true,
	isArray: (name) => name === 'author' || name === 'category' || name === 'link',
});

/** Errors come as entries too (API user's manual, 3.4). */
const ERROR_ID = /arxiv\.org\/api\/errors/;

/** An element's text, which stands under `#text` where the element has attributes. */
const elementText = z
	.union([looseText.pipe(z.string()), z.object({ '#text': looseText }).transform((element) => element['#text'])])
	.optional()
	.catch(undefined);
const entrySchema = z.object({
	id: elementText,
	title: elementText,
	summary: elementText,
	published: elementText,
	updated: elementText,
	journal_ref: elementText,
	doi: elementText,
	comment: elementText,
	author: looseList(z.object({ name: elementText })),
	link: looseList(z.object({ '@href': looseText })),
});

export function readArxivAtom(file: LibraryFile): RawLibrary {
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const { text, line } of splitElements(file.text.replace(/<\/(?:\w+:)?feed\s*>\s*$/, ''), 'entry')) {
		const result = readEntry(text, line);
		if ('record' in result) records.push(result.record);
		else
			problems.push({
				file: file.name,
				line: line + result.line - 1,
				field: result.key,
				...result.fault,
			});
	}
	return { records, problems };
}

type EntryResult =
	| { readonly record: RawRecord }
	| { readonly key: string; readonly fault: Pick<Problem, 'message' | 'detail' | 'fix'>; readonly line: number };

function readEntry(text: string, line: number): EntryResult {
	const key = /<id>\s*([^<\s]+)/.exec(text)?.[1]?.replace(/^https?:\/\/arxiv\.org\/abs\//, '') ?? 'entry';
	try {
		const validity = XMLValidator.validate(text);
		if (validity !== true)
			return { key, fault: describeXmlFault(new Error(validity.err.msg)), line: validity.err.line };
		const parsed: unknown = PARSER.parse(text);
		const root = z.object({ entry: entrySchema }).safeParse(parsed);
		if (!root.success) return { key, fault: words.notAnEntry, line: 1 };
		if (ERROR_ID.test(key))
			return { key, fault: { ...words.arxivError, detail: root.data.entry.summary ?? '' }, line: 1 };
		return { record: toRecord(root.data.entry, key, line) };
	} catch (error) {
		return { key, fault: describeXmlFault(error), line: 1 };
	}
}

function toRecord(entry: z.infer<typeof entrySchema>, key: string, line: number): RawRecord {
	return {
		key,
		line,
		publicationType: entry.journal_ref ? undefined : 'preprint',
		title: entry.title ?? '',
		authors: entry.author.map((author) => ({ printed: author.name })),
		dates: listTexts(entry.published, entry.updated),
		venues: listTexts(entry.journal_ref),
		// A journal reference holds volume, pages and year in any order: it is shown as it is.
		publication: {},
		arxivFields: [key],
		doiFields: listTexts(entry.doi),
		idTexts: listTexts(entry.id),
		urls: listTexts(entry.id, ...entry.link.map((link) => link['@href'])),
		abstract: entry.summary ?? '',
		keywords: [],
	};
}
