/** MODS 3 (Library of Congress). */
import { type PersonParts, parsePerson } from '../clean/person.ts';
import { readPublicationType } from '../clean/publication-types.ts';
import { makeEntryKey } from './entry-key.ts';
import { joinPages, listTexts } from './list-texts.ts';
import type { LibraryFile, RawLibrary, RawRecord } from './raw-record.ts';
import { Tree } from './tree.ts';
import { readXmlRecords } from './xml-records.ts';

const TRANSLATOR = /^(?:trl|translator)$/i;
const EDITOR = /^(?:edt|edc|edm|editor)$/i;
/** Roles ("MARC relators") of people who did not write a work. */
const NO_AUTHOR =
	/^(?:ed[tcm]|editor|tr[lc]|translator|ill|illustrator|rcp|addressee|recipient|pbl|publisher|dst|distributor|fnd|funder|spn|sponsor|own|owner|ths|thesis advis[oe]r|dgg|degree granting institution|his|host institution|prt|printer)$/i;

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
	const type = decideType(genres, mods, host);
	const isReport = type === 'thesis' || type === 'report';
	const container = host && joinTitle(host);
	const key = mods.text('@ID') ?? identifiers('citekey')[0];
	return {
		key: key ?? makeEntryKey('mods', line),
		...(key && { citeKey: key }),
		line,
		publicationType: type,
		title: joinTitle(mods),
		authors: listNames(mods, (roles) => !roles.some((role) => NO_AUTHOR.test(role))),
		editors: parts.flatMap((part) => listNames(part, (roles) => roles.some((role) => EDITOR.test(role)))),
		contributors: parts
			.flatMap((part) => listNames(part, (roles) => roles.some((role) => TRANSLATOR.test(role))))
			.map((person) => ({ role: 'translator' as const, person })),
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
			place: findPlace(parts),
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

/** The name of a place; never its code. */
function findPlace(parts: readonly Tree[]): string | undefined {
	const terms = parts.flatMap((part) => part.list('originInfo', 'place', 'placeTerm'));
	return terms.filter((term) => term.text('@type') !== 'code').flatMap((term) => term.text() ?? [])[0];
}

function listIdentifiers(parts: readonly Tree[], type: string): string[] {
	const all = parts.flatMap((part) => part.list('identifier'));
	return all.filter((id) => id.text('@type') === type).flatMap((id) => id.text() ?? []);
}

function findDetail(parts: readonly Tree[], type: string): string | undefined {
	const all = parts.flatMap((part) => part.list('part', 'detail'));
	return all.find((one) => one.text('@type') === type)?.text('number');
}

/** By its genre; without one, as what it is a part of: a journal comes out in parts, a book has editors or a publisher. */
function decideType(genres: readonly string[], mods: Tree, host: Tree | undefined) {
	const named = readPublicationType('words', ...genres);
	if (!host) {
		const isBook =
			mods.texts('originInfo', 'issuance').includes('monographic') && /^text$/i.test(mods.text('typeOfResource') ?? '');
		// A dictionary that is part of nothing.
		return named === 'chapter' ? 'book' : (named ?? (isBook ? 'book' : undefined));
	}
	if (named === 'book') return 'chapter';
	if (named === 'proceedings' || genres.some((genre) => /conference/i.test(genre))) return 'paper';
	if (named) return named;
	const isJournal =
		host.texts('originInfo', 'issuance').includes('continuing') || host.list('part', 'detail').length > 0;
	if (isJournal || listIdentifiers([host], 'issn').length > 0) return 'article';
	return listIdentifiers([host], 'isbn').length > 0 || host.list('originInfo', 'publisher').length > 0
		? 'chapter'
		: undefined;
}

function joinTitle(part: Tree): string {
	const [info = new Tree(undefined)] = part.list('titleInfo').filter((title) => !title.has('@type'));
	const title = [info.text('nonSort'), info.text('title')].filter(Boolean).join(' ');
	const subtitle = info.text('subTitle');
	const volume = [info.text('partNumber'), info.text('partName')].filter(Boolean).join(': ');
	return [subtitle ? `${title}: ${subtitle}` : title, volume].filter(Boolean).join('. ');
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
			if (family) return { family, given: find('given'), suffix: find('termsOfAddress') };
			// Cataloguers write `Alleman, Tillie Pierce [1848-1914]`, or the years in a part of their own.
			const [whole = ''] = name
				.list('namePart')
				.filter((one) => !one.has('@type'))
				.flatMap((one) => one.text() ?? []);
			return parsePerson(whole.replace(/[\s,]*[[(]?\b\d{4}\s*-\s*(?:\d{4})?[\])]?\.?\s*$/, ''));
		});
}
