/** Cuts XML into its records, so that a fault in one costs no other. */

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { words } from '#words/entry-faults';
import type { Problem } from '../../corpus/problem.ts';
import { makeEntryKey } from './entry-key.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';

export interface XmlPiece {
	readonly text: string;
	/** 1-based line of its start tag. */
	readonly line: number;
}

/** Each element of these names from its start tag to its end tag, or to the next one where that is missing. */
export function splitElements(source: string, names: string): readonly XmlPiece[] {
	const open = new RegExp(`<(?:[\\w-]+:)?(?:${names})(?=[\\s>])`, 'g');
	const close = new RegExp(`</(?:[\\w-]+:)?(?:${names})\\s*>`);
	const starts = [...source.matchAll(open)].map((match) => match.index);
	let line = 1;
	let counted = 0;
	return starts.map((start, i) => {
		for (let at = source.indexOf('\n', counted); at >= 0 && at < start; at = source.indexOf('\n', at + 1)) line++;
		counted = start;
		const piece = source.slice(start, starts[i + 1] ?? source.length);
		const end = close.exec(piece);
		return { text: end ? piece.slice(0, end.index + end[0].length) : piece, line };
	});
}

/** Entities are decoded later with all other text; a document type, the way in for entity bombs, is never read. */
function makeParser(markup: readonly string[]): XMLParser {
	return new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		processEntities: false,
		parseTagValue: false,
		parseAttributeValue: false,
		removeNSPrefix: true,
		trimValues: false,
		stopNodes: markup.map((name) => `*.${name}`),
	});
}

/** Parses XML; throws an Error with what the parser says of it. `markup` names elements whose text has markup of its own. */
export function parseXml(text: string, markup: readonly string[] = []): Tree {
	const validity = XMLValidator.validate(text, { allowBooleanAttributes: true });
	if (validity !== true) throw new Error(validity.err.msg.slice(0, 120));
	return new Tree(makeParser(markup).parse(text));
}

/** What is wrong with XML of which the parser threw `error`. */
export function describeXmlFault(error: unknown): Pick<Problem, 'message' | 'detail' | 'fix'> {
	return { ...words.notXml, ...(error instanceof Error && { detail: error.message.slice(0, 120) }) };
}

/** Reads every record of an XML file; one that cannot be read is reported. */
export function readXmlRecords(
	file: LibraryFile,
	names: string,
	markup: readonly string[],
	toRecord: (record: Tree, line: number) => RawRecord | undefined,
): RawLibrary {
	const records: RawRecord[] = [];
	const problems: Problem[] = [];
	for (const { text, line } of splitElements(file.text, names)) {
		try {
			const root = parseXml(text, markup);
			const record = root.names.flatMap((name) => root.list(name))[0];
			const raw = record && toRecord(record, line);
			if (raw) records.push(raw);
		} catch (error) {
			problems.push({ file: file.name, line, field: makeEntryKey('record', line), ...describeXmlFault(error) });
		}
	}
	return { records, problems };
}
