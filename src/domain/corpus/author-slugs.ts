/** The addresses of authors. */
import { romaniseName } from '../text/romanise.ts';
import { makeSlug, type Slug } from '../text/slug.ts';
import type { PermalinkRegistry } from './schema.ts';

const hasLatin = (text: string) => /[A-Za-z0-9]/.test(text);

/**
 * A slug for each name, in Latin letters; a second equal one gets a number. Names in other scripts, many of which have the
 * same letters, are distinguished by their code points, so that one more author moves no other silently; and a name whose
 * code points alone are its published address keeps it.
 */
export function claimAuthorSlugs(names: readonly string[], registry: PermalinkRegistry, language: string): Slug[] {
	const readings = names.map((name) => readName(name, language) ?? findPublished(readName(name, 'zh'), registry));
	const counts = new Map<Slug, number>();
	for (const reading of readings) if (reading) counts.set(reading, (counts.get(reading) ?? 0) + 1);
	const taken = new Set<string>();
	return names.map((name, i) => claim(makeBase(name, readings[i], counts, registry), taken));
}

/** The slug of a name's transliteration; undefined for a name in Latin letters, and for one of signs alone. */
function readName(name: string, language: string): Slug | undefined {
	if (hasLatin(name.normalize('NFKD'))) return undefined;
	const latin = romaniseName(name, language);
	return hasLatin(latin) ? makeSlug(latin) : undefined;
}

/** Names in Japanese were once read as Chinese. */
function findPublished(reading: Slug | undefined, registry: PermalinkRegistry): Slug | undefined {
	return reading && registry[`/authors/${reading}/`] === 'page' ? reading : undefined;
}

function makeBase(
	name: string,
	reading: Slug | undefined,
	counts: ReadonlyMap<Slug, number>,
	registry: PermalinkRegistry,
): Slug {
	if (hasLatin(name.normalize('NFKD'))) return makeSlug(name);
	const points = [...name].map((c) => c.codePointAt(0)?.toString(16)).join('-');
	const old = makeSlug(`author ${points}`);
	if (!reading || registry[`/authors/${old}/`] === 'page') return old;
	return (counts.get(reading) ?? 0) > 1 ? makeSlug(`${reading} ${points}`) : reading;
}

function claim(base: Slug, taken: Set<string>): Slug {
	let slug = base;
	for (let n = 2; taken.has(slug); n++) slug = makeSlug(`${base} ${n}`);
	taken.add(slug);
	return slug;
}
