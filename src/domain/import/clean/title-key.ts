import type { NameField } from '../../corpus/schema.ts';
import { getFullFamily, parsePersonName } from '../../text/person-name.ts';
import { foldToAscii } from '../../text/slug.ts';
import { flattenTex } from '../../text/tex.ts';

/** A title as duplicates are recognised by: letters and digits only, without case, accents and mathematics marks. */
export function makeTitleKey(title: string): string {
	return foldToAscii(flattenTex(title))
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The last word of a family name, folded alike: the same for `García Márquez` in parts and as printed. */
export function makeFamilyKey(name: NameField): string {
	const parts = parsePersonName(name);
	const family = parts.literal ?? (parts.family || getFullFamily(parts));
	const words = parts.literal === undefined ? family.split(/[\s-]+/).slice(-1) : [family];
	return foldToAscii(words.join(''))
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
