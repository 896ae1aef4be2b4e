import { splitName } from '../../text/name.ts';
import { foldToAscii } from '../../text/slug.ts';
import { flattenTex } from '../../text/tex.ts';

/** A title as duplicates are told by: letters and digits only, without case, accents and mathematics marks. */
export function makeTitleKey(title: string): string {
	return foldToAscii(flattenTex(title))
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The family name of a printed name, folded alike. */
export function makeFamilyKey(name: string): string {
	const family = splitName(name).family;
	return foldToAscii(family)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
