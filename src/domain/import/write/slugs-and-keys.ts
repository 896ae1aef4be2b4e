/** Names for new things: slugs, citation keys, what people type to find a paper. */
import { CITE_KEY } from '../../corpus/schema.ts';
import { romanise, romaniseFamily } from '../../text/romanise.ts';
import { makePaperSlug, makeSlug, type Slug } from '../../text/slug.ts';
import { flattenTex } from '../../text/tex.ts';
import type { ImportedEntry, Metadata } from '../clean/clean-record.ts';
import { printName } from '../clean/person.ts';
import { makeFamilyKey, makeTitleKey } from '../clean/title-key.ts';
import { isMadeUpKey } from '../readers/entry-key.ts';

/** A free slug: `base`, or with the first number from 2 that is free. Claims it. */
export function claim(base: Slug, taken: Set<string>): Slug {
	let slug = base;
	for (let n = 2; taken.has(slug); n++) slug = makeSlug(`${base} ${n}`);
	taken.add(slug);
	return slug;
}

/** What a slug can be made from: three letters or digits. */
function isReadable(text: string): boolean {
	return (text.match(/[A-Za-z0-9]/g)?.length ?? 0) >= 3;
}

/** A paper's slug from its title, in Latin letters; from its ids, its author or its key where the title has none that can be read. */
export function makeEntrySlug({ metadata, key }: Pick<ImportedEntry, 'metadata' | 'key'>, language: string): Slug {
	const { title, arxiv, doi, authors, year, publication } = metadata;
	const author = romanise(authors?.[0] ? printName(authors[0]) : '', language).trim();
	// The particle between Chinese words says as little as "of".
	const candidates = [
		flattenTex(title).replace(/(?<!目)的/g, ' '),
		arxiv,
		doi,
		author && [author, year ?? ''].join(' '),
		publication?.isbn && `isbn ${publication.isbn}`,
		isMadeUpKey(key) ? undefined : key,
		[publication?.type ?? 'paper', year ?? ''].join(' '),
	];
	const readable = candidates.map((text) => romanise(text ?? '', language)).find(isReadable);
	return readable ? makePaperSlug(readable) : makeSlug('paper');
}

/** A topic's or theme's slug. */
export function makeNameSlug(name: string, language: string): Slug {
	const latin = romanise(name, language).replace(/\+/g, ' plus').replace(/#/g, ' sharp');
	if (/[A-Za-z0-9]/.test(latin)) return makeSlug(latin.slice(0, 80));
	const codes = [...name].slice(0, 8).map((c) => c.codePointAt(0)?.toString(16));
	return makeSlug(`topic ${codes.join('-')}`);
}

const LONGEST_CITE = 120;

/** The library's own key as it is; else family name, year and a word of the title. Claims it. */
export function claimCite(
	{ citeKey = '', metadata }: Pick<ImportedEntry, 'citeKey' | 'metadata'>,
	taken: Set<string>,
	language: string,
): string {
	const own = citeKey
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}_:.+/-]/gu, '')
		.replace(/^[^\p{L}\p{N}]+/u, '');
	const base = CITE_KEY.test(own) && own.length <= LONGEST_CITE ? own : makeCite(metadata, language);
	let cite = base;
	for (let n = 0; taken.has(cite.toLowerCase()); n++) cite = `${base}${n < 25 ? String.fromCharCode(98 + n) : `x${n}`}`;
	taken.add(cite.toLowerCase());
	return cite;
}

function makeCite({ title, authors, year }: Metadata, language: string): string {
	const family = romaniseFamily(authors?.[0] ? makeFamilyKey(authors[0]) : '', language)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace(/^\d+/, '');
	const word = makeTitleKey(romanise(flattenTex(title), language))
		.split(' ')
		.find((part) => part.length > 3 && /^[a-z]+$/.test(part));
	// A name that cannot be read is not that of nobody.
	const nobody = authors?.length ? 'paper' : 'anon';
	return `${family || nobody}${year ?? ''}${word ?? ''}`;
}

/** What a title puts before its colon, where that is a name and not a clause: `BERT: Pre-training …` gives BERT. */
export function findNames(title: string): readonly string[] {
	const head = /^([^:]{2,30}):\s/.exec(flattenTex(title))?.[1]?.trim() ?? '';
	const isName = head.split(/\s+/).length <= 2 && /[A-Z].*[A-Z0-9]|[a-z][A-Z]|\d/.test(head) && !/^\d+$/.test(head);
	return isName ? [head] : [];
}
