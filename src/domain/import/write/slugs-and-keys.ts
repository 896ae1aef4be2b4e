/** Names for new things: slugs, citation keys, what people type to find a paper. */
import { foldToAscii, makePaperSlug, makeSlug, type Slug } from '../../text/slug.ts';
import { flattenTex } from '../../text/tex.ts';
import type { ImportedEntry, Metadata } from '../clean/clean-record.ts';
import { makeFamilyKey, makeTitleKey } from '../clean/title-key.ts';

/** A free slug: `base`, or with the first number from 2 that is free. Claims it. */
export function claim(base: Slug, taken: Set<string>): Slug {
	let slug = base;
	for (let n = 2; taken.has(slug); n++) slug = makeSlug(`${base} ${n}`);
	taken.add(slug);
	return slug;
}

/** A paper's slug from its title, or from its ids where the title has no Latin letters. */
export function makeEntrySlug(entry: ImportedEntry): Slug {
	const { title, arxiv, doi, authors, year } = entry.metadata;
	const candidates = [flattenTex(title), arxiv, doi, [authors?.[0] ?? '', year ?? ''].join(' '), entry.key];
	const readable = candidates.find(
		(text) => text !== undefined && (foldToAscii(text).match(/[A-Za-z0-9]/g)?.length ?? 0) >= 3,
	);
	return readable ? makePaperSlug(readable) : makeSlug('paper');
}

/** A topic's or theme's slug. */
export function makeNameSlug(name: string): Slug {
	const folded = foldToAscii(name).replace(/\+/g, ' plus').replace(/#/g, ' sharp');
	if (/[A-Za-z0-9]/.test(folded)) return makeSlug(folded.slice(0, 80));
	return makeSlug(
		`topic ${[...name]
			.slice(0, 8)
			.map((c) => c.codePointAt(0)?.toString(16))
			.join('-')}`,
	);
}

/** Keys that services make up, and that no one would cite by. */
const MACHINE_KEY = /^(?:W?\d+|[0-9a-f]{16,}|https?\b.*|10\..*|\d{4}\..*|@.*|record on line.*|TY on line.*|DBLP:.*)$/i;

/** The library's own key in ASCII letters and digits, or family name, year and a word of the title. Claims it. */
export function claimCite(entry: ImportedEntry, taken: Set<string>): string {
	const own = MACHINE_KEY.test(entry.key)
		? ''
		: foldToAscii(entry.key)
				.replace(/[^A-Za-z0-9]/g, '')
				.replace(/^\d+/, '');
	const base = own.length >= 3 ? own.slice(0, 60) : makeCite(entry.metadata);
	let cite = base;
	for (let n = 0; taken.has(cite.toLowerCase()); n++) cite = `${base}${n < 25 ? String.fromCharCode(98 + n) : `x${n}`}`;
	taken.add(cite.toLowerCase());
	return cite;
}

function makeCite({ title, authors, year }: Metadata): string {
	const family =
		makeFamilyKey(authors?.[0] ?? '')
			.replace(/[^a-z0-9]/g, '')
			.replace(/^\d+/, '') || 'anon';
	const word =
		makeTitleKey(title)
			.split(' ')
			.find((part) => part.length > 3 && /^[a-z]+$/.test(part)) ?? '';
	return `${family}${year ?? ''}${word}`;
}

/** What a title puts before its colon, where that is a name and not a clause: `BERT: Pre-training …` gives BERT. */
export function findNames(title: string): readonly string[] {
	const head = /^([^:]{2,30}):\s/.exec(flattenTex(title))?.[1]?.trim() ?? '';
	const isName = head.split(/\s+/).length <= 2 && /[A-Z].*[A-Z0-9]|[a-z][A-Z]|\d/.test(head) && !/^\d+$/.test(head);
	return isName ? [head] : [];
}
