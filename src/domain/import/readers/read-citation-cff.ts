/** `CITATION.cff` (Citation File Format 1.2): a software, the publication to cite instead, and its references. */

import { parseDocument } from 'yaml';
import { words } from '#words/entry-faults';
import type { PersonParts } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';

export function readCitationCff(file: LibraryFile): RawLibrary {
	const document = parseDocument(file.text);
	const [error] = document.errors;
	if (error) {
		const line = error.linePos?.[0].line;
		const detail = error.message.split('\n')[0] ?? '';
		return { records: [], problems: [{ file: file.name, ...(line && { line }), detail, ...words.notYaml }] };
	}
	const root = new Tree(document.toJS());
	const preferred = root.list('preferred-citation').filter((work) => work.text('title') !== undefined);
	const main = preferred.length > 0 ? preferred : [root];
	return { records: [...main, ...root.list('references')].map((work, i) => toRecord(work, i + 1)), problems: [] };
}

function toRecord(work: Tree, number: number): RawRecord {
	const type = work.text('type') ?? 'software';
	const doi = work.text('doi');
	const isPaper = /^(?:conference-paper|conference)$/.test(type);
	const journal = work.text('journal') ?? work.text('collection-title') ?? work.text('conference', 'name');
	return {
		key: doi ?? `work ${number}`,
		line: 1,
		publicationType: isPaper ? 'paper' : (readPublicationType('words', type) ?? readPublicationType('csl', type)),
		title: work.text('title') ?? '',
		authors: work.list('authors').map(toPerson),
		editors: work.list('editors').map(toPerson),
		dates: listTexts(work.text('date-published'), work.text('date-released'), joinDate(work), work.text('issue-date')),
		venues: listTexts(journal, work.text('institution', 'name'), work.text('publisher', 'name')),
		publication: {
			container: journal,
			month: work.text('month'),
			volume: work.text('volume'),
			issue: work.text('issue'),
			pages: joinPages(work.text('start'), work.text('end')) ?? work.text('pages'),
			edition: work.text('edition') ?? work.text('version'),
			publisher: work.text('publisher', 'name'),
			place: work.text('publisher', 'city'),
			institution: work.text('institution', 'name'),
			genre: work.text('thesis-type'),
			isbn: work.text('isbn'),
			issn: work.text('issn'),
		},
		arxivFields: [],
		doiFields: [
			...listTexts(doi),
			...work
				.list('identifiers')
				.filter((id) => id.text('type') === 'doi')
				.flatMap((id) => id.text('value') ?? []),
		],
		idTexts: work.texts('identifiers', 'value'),
		urls: listTexts(work.text('url'), work.text('repository-code')),
		code: work.text('repository-code'),
		abstract: work.text('abstract') ?? '',
		keywords: work.texts('keywords'),
	};
}

function toPerson(person: Tree): PersonParts {
	const literal = person.text('name');
	if (literal) return { literal };
	return {
		family: person.text('family-names'),
		given: person.text('given-names'),
		particle: person.text('name-particle'),
		suffix: person.text('name-suffix'),
	};
}

function joinDate(work: Tree): string | undefined {
	const [year, month] = [work.text('year'), work.text('month')];
	return year && month ? `${year}-${month.padStart(2, '0')}` : year;
}
