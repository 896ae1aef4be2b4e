/** MODS 3 (Library of Congress). */
import type { PersonParts } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

export function readMods(file: LibraryFile): RawLibrary {
	return readXmlRecords(file, 'mods', [], toRecord);
}

function toRecord(mods: Tree, line: number): RawRecord {
	const nowhere = new Tree(undefined);
	const [host] = mods.list('relatedItem').filter((item) => item.text('@type') === 'host');
	const [series] = [mods, host ?? nowhere]
		.flatMap((part) => part.list('relatedItem'))
		.filter((item) => item.text('@type') === 'series');
	const parts = [mods, ...(host ? [host] : [])];
	const origin = (name: string) => parts.flatMap((part) => part.texts('originInfo', name))[0];
	const identifiers = (type: string) => listIdentifiers(parts, type);
	const detail = (type: string) => findDetail(parts, type);
	const [extent] = parts.flatMap((part) => part.list('part', 'extent'));
	const genres = [...mods.texts('genre'), ...(host?.texts('genre') ?? [])];
	const type = decideType(genres, host);
	const isReport = type === 'thesis' || type === 'report';
	const container = host && joinTitle(host);
	const key = mods.text('@ID') ?? identifiers('citekey')[0];
	return {
		key: key ?? `mods on line ${line}`,
		...(key && { citeKey: key }),
		line,
		publicationType: type,
		title: joinTitle(mods),
		authors: listNames(mods, (roles) => !roles.some((role) => /^(?:edt|editor)$/i.test(role))),
		editors: parts.flatMap((part) => listNames(part, (roles) => roles.some((role) => /^(?:edt|editor)$/i.test(role)))),
		dates: listTexts(
			...parts.flatMap((part) => [
				...part.texts('part', 'date'),
				...part.texts('originInfo', 'dateIssued'),
				...part.texts('originInfo', 'copyrightDate'),
			]),
		),
		venues: listTexts(container, origin('publisher')),
		publication: {
			container,
			volume: detail('volume'),
			issue: detail('issue') ?? detail('number'),
			pages: joinPages(extent?.text('start'), extent?.text('end')) ?? extent?.text('list'),
			series: series && joinTitle(series),
			edition: origin('edition'),
			publisher: isReport ? undefined : origin('publisher'),
			place: parts.flatMap((part) => part.texts('originInfo', 'place', 'placeTerm'))[0],
			institution: isReport ? origin('publisher') : undefined,
			isbn: identifiers('isbn').join('; '),
			issn: identifiers('issn').join('; '),
		},
		arxivFields: identifiers('arxiv'),
		doiFields: identifiers('doi'),
		idTexts: identifiers('uri'),
		notes: mods.texts('note'),
		urls: mods.texts('location', 'url'),
		abstract: mods.text('abstract') ?? '',
		keywords: mods.texts('subject', 'topic'),
	};
}

function listIdentifiers(parts: readonly Tree[], type: string): string[] {
	const all = parts.flatMap((part) => part.list('identifier'));
	return all.filter((id) => id.text('@type') === type).flatMap((id) => id.text() ?? []);
}

function findDetail(parts: readonly Tree[], type: string): string | undefined {
	const all = parts.flatMap((part) => part.list('part', 'detail'));
	return all.find((one) => one.text('@type') === type)?.text('number');
}

function decideType(genres: readonly string[], host: Tree | undefined) {
	if (!host) return readPublicationType('words', ...genres);
	const whole = readPublicationType('words', ...genres);
	if (whole === 'book') return 'chapter';
	if (whole === 'proceedings' || genres.some((genre) => /conference/i.test(genre))) return 'paper';
	return whole ?? 'article';
}

function joinTitle(part: Tree): string {
	const [info = new Tree(undefined)] = part.list('titleInfo').filter((title) => !title.has('@type'));
	const title = [info.text('nonSort'), info.text('title')].filter(Boolean).join(' ');
	const subtitle = info.text('subTitle');
	return subtitle ? `${title}: ${subtitle}` : title;
}

function listNames(part: Tree, isWanted: (roles: readonly string[]) => boolean): PersonParts[] {
	return part
		.list('name')
		.filter((name) => isWanted(name.texts('role', 'roleTerm')))
		.map((name) => {
			const find = (type: string) =>
				name
					.list('namePart')
					.filter((one) => one.text('@type') === type)
					.flatMap((one) => one.text() ?? [])
					.join(' ');
			if (name.text('@type') === 'corporate') return { literal: name.texts('namePart').join(', ') };
			const family = find('family');
			return family ? { family, given: find('given') } : { printed: name.text('namePart') };
		});
}
