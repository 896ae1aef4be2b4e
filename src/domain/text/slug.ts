declare const brand: unique symbol;

/** A URL-safe name: lower-case ASCII letters and digits in runs joined by single hyphens. */
export type Slug = string & { readonly [brand]: 'Slug' };

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(text: string): text is Slug {
	return SLUG.test(text);
}

/** Letters that Unicode does not decompose into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	æ: 'ae',
	Æ: 'Ae',
	œ: 'oe',
	Œ: 'Oe',
	ø: 'o',
	Ø: 'O',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	Ð: 'D',
	ł: 'l',
	Ł: 'L',
	þ: 'th',
	Þ: 'Th',
	ı: 'i',
	ħ: 'h',
	Ħ: 'H',
	ŋ: 'n',
	Ŋ: 'N',
	ə: 'e',
	Ə: 'E',
};

const ASCII = /^\p{ASCII}*$/u;

/** Replaces accented and special Latin letters by plain ASCII ones: `Łukasz Öner` gives `Lukasz Oner`. */
export function foldToAscii(text: string): string {
	if (ASCII.test(text)) return text;
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/\P{ASCII}/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Makes a slug from any text; throws a RangeError where the text has no Latin letter or digit. */
export function makeSlug(text: string): Slug {
	const slug = foldToAscii(text)
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	if (!isSlug(slug)) throw new RangeError(`no slug can be made from "${text}"`);
	return slug;
}

const SMALL_WORD =
	/^(?:a|an|and|are|as|at|be|by|can|do|does|for|from|how|in|into|is|it|its|of|on|or|our|over|per|so|than|that|the|their|to|under|via|what|when|where|which|with|without|your)$/;

const SLUG_WORDS = 5;
const SLUG_LENGTH = 50;

/** A short readable slug for a paper's plain title: its telling words in order, at most five and 50 characters. */
export function makePaperSlug(plainTitle: string): Slug {
	const words = makeSlug(plainTitle).split('-');
	const telling = words.filter((word) => !SMALL_WORD.test(word));
	const [first = '', ...rest] = telling.length >= 2 ? telling : words;
	let slug = first.slice(0, SLUG_LENGTH);
	for (const word of rest.slice(0, SLUG_WORDS - 1)) {
		if (slug.length + 1 + word.length > SLUG_LENGTH) break;
		slug += `-${word}`;
	}
	return makeSlug(slug);
}
