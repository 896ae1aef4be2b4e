/** Whether two entries are of the same work. */
import type { Metadata } from '../clean/clean-record.ts';
import { isRepositoryDoi } from '../clean/identifiers.ts';
import { makeFamilyKey, makeTitleKey } from '../clean/title-key.ts';
import { isOtherEdition } from './other-edition.ts';

/** What distinguishes one work from another. */
export type Identity = Pick<Metadata, 'title' | 'authors' | 'year' | 'venue' | 'publication' | 'arxiv' | 'doi'>;

/** An identity with its keys made once. */
export interface WorkKeys {
	readonly identity: Identity;
	readonly title: string;
	/** Of its authors, or of the editors of a book without any; undefined where neither are recorded. */
	readonly families: ReadonlySet<string> | undefined;
}

export function makeWorkKeys(identity: Identity): WorkKeys {
	// The editors of a paper or a chapter are those of the whole that it is in.
	const people = identity.authors ?? (classify(identity) === 'part' ? undefined : identity.publication?.editors);
	return { identity, title: makeTitleKey(identity.title), families: people && new Set(people.map(makeFamilyKey)) };
}

/** Titles that many works have. */
const STOCK =
	/^(?:(?:guest )?editorial|editors? (?:note|introduction|preface)|introduction(?: to (?:the |this )?(?:special |theme |thematic )?(?:issue|section|volume|collection|track))?|preface|foreword|prologue|epilogue|afterword|conclusions?|discussion|summary|overview|review|reviews|book reviews?|letters?(?: to the editors?)?|correspondence|erratum|errata|corrigend(?:um|a)|correction|comments?|commentary|reply|response|authors? (?:reply|response)|rejoinder|obituary|in memoriam|abstracts?|index|contents|table of contents|bibliography|references|appendix|notes|news|acknowledge?ments|front ?matter|back ?matter|title page|special issue.*|einleitung|vorwort|nachwort|rezension(?:en)?|buchbesprechung(?:en)?|besprechung(?:en)?|compte rendu|comptes rendus|resena|recensione|recensioni|recenzja|editorial note|avant propos|prefacio|introduccion)$/;
/** Shorter titles (letters) are shared by different works too; a Chinese character counts as a word of several. */
const SHORT = 12;
const HAN_LETTERS = 3;
/** How far the years of two versions may lie apart. */
const YEARS_APART = 2;
const YEARS_TO_PUBLICATION = 4;

/** For equal titles: ids, types, editions, authors, years and, of stock titles, venues must not speak against it. */
export function isSameTitledWork(a: WorkKeys, b: WorkKeys): boolean {
	const [one, other] = [a.identity, b.identity];
	if (hasOtherIds(one, other) || hasOtherType(one, other) || hasOtherVolume(one, other)) return false;
	if (!isSameVenue(one, other) && hasOtherPages(one, other)) return false;
	if (!isPreprint(one) && !isPreprint(other) && isOtherEdition(one, other)) return false;
	const isStock = isStockTitle(a.title);
	if (isStock && (!isSameVenue(one, other) || hasOtherPages(one, other))) return false;
	const gap = Math.abs((one.year ?? other.year ?? 0) - (other.year ?? one.year ?? 0));
	const isVersion = isPreprint(one) !== isPreprint(other);
	if (gap > (isStock ? 0 : isVersion ? YEARS_TO_PUBLICATION : YEARS_APART)) return false;
	return agree(a, b) ?? !isStock;
}

/** For equal ids: titles or authors must agree, since people also give a part the id of the whole. */
export function isSameWorkById(a: WorkKeys, b: WorkKeys): boolean {
	if (a.title === b.title) return true;
	if (isPart(a.identity) || isPart(b.identity)) return false;
	if (isSimilar(a.title, b.title)) return true;
	return agree(a, b) === true && !hasOtherType(a.identity, b.identity) && !hasOtherPages(a.identity, b.identity);
}

/** For equal keys of the same library: a corrected title, or corrected names, not a new work. */
export function isSameWorkByKey(a: WorkKeys, b: WorkKeys): boolean {
	if (hasOtherIds(a.identity, b.identity)) return false;
	return a.title === b.title || isSimilar(a.title, b.title) || agree(a, b) === true;
}

function hasOtherIds(a: Identity, b: Identity): boolean {
	const isOtherDoi =
		a.doi && b.doi && a.doi.toLowerCase() !== b.doi.toLowerCase() && isRepositoryDoi(a.doi) === isRepositoryDoi(b.doi);
	return Boolean(isOtherDoi || (a.arxiv && b.arxiv && a.arxiv !== b.arxiv));
}

/** A book is not the article of its title, nor the thesis that it was made of. */
function hasOtherType(a: Identity, b: Identity): boolean {
	const [one, other] = [classify(a), classify(b)];
	return one !== undefined && other !== undefined && one !== other;
}

function classify({ publication }: Identity): string | undefined {
	switch (publication?.type) {
		case 'book':
		case 'proceedings':
			return 'book';
		case 'thesis':
			return 'thesis';
		case 'article':
		case 'paper':
		case 'workshop-paper':
		case 'chapter':
			return 'part';
		default:
			return undefined;
	}
}

/** Two volumes of one work, or two instalments in one journal. */
function hasOtherVolume(a: Identity, b: Identity): boolean {
	const [one, other] = [a.publication, b.publication];
	if (!one?.volume || !other?.volume || one.volume === other.volume) return false;
	return makeTitleKey(one.container ?? '') === makeTitleKey(other.container ?? '');
}

/** Pages that are not those of the other: another publication, or a part of it. Early versions begin on page 1. */
function hasOtherPages(a: Identity, b: Identity): boolean {
	const [one, other] = [readRange(a), readRange(b)];
	if (!one || !other || one[0] === 1 || other[0] === 1) return false;
	return one[0] !== other[0] && one[1] !== other[1];
}

function readRange({ publication }: Identity): readonly [first: number, last: number] | undefined {
	const [, first, last] = /^(\d+)-(\d+)$/.exec(publication?.pages ?? '') ?? [];
	if (first === undefined || last === undefined) return undefined;
	// `165-7` ends on page 167.
	return [Number(first), Number(first.slice(0, -last.length) + last)];
}

function isSameVenue(a: Identity, b: Identity): boolean {
	const key = ({ publication, venue }: Identity) => makeTitleKey(publication?.container ?? venue ?? '');
	return key(a) !== '' && key(a) === key(b);
}

function isStockTitle(key: string): boolean {
	const han = key.match(/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu)?.length ?? 0;
	const letters = key.replaceAll(' ', '').length + han * (HAN_LETTERS - 1);
	return letters < SHORT || STOCK.test(key);
}

function isPreprint({ publication, doi }: Identity): boolean {
	return publication?.type === 'preprint' || (doi !== undefined && isRepositoryDoi(doi));
}

function isPart({ publication }: Identity): boolean {
	return publication?.type === 'chapter';
}

/** Whether authors agree: half of the shorter list or more. Undefined where one is not recorded. */
function agree(a: WorkKeys, b: WorkKeys): boolean | undefined {
	if (!a.families || !b.families) return undefined;
	const [small, large] = a.families.size < b.families.size ? [a.families, b.families] : [b.families, a.families];
	let shared = 0;
	for (const family of small) if (large.has(family)) shared++;
	return shared >= small.size / 2;
}

/** How much of their words two titles must share to be two forms of one. */
const SIMILAR = 0.7;
const FEWEST_WORDS = 3;

/** One title is the other with a subtitle, or most of their words are the same. */
function isSimilar(a: string, b: string): boolean {
	const [one, other] = [a.split(' '), b.split(' ')];
	if (Math.min(one.length, other.length) < FEWEST_WORDS) return false;
	if (`${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)) return true;
	const words = new Set(other);
	const shared = new Set(one.filter((word) => words.has(word))).size;
	return (2 * shared) / (new Set(one).size + words.size) >= SIMILAR;
}
