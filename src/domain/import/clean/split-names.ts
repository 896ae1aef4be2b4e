/** Lists of names that do not follow their format's grammar: semicolons, ampersands and commas between names. */

/** What ends a name, outside braces: `and`, a semicolon, an ampersand. */
const SEPARATOR = /(?<!\s)\s+(?:and|\\?&)(?=\s)|;/iy;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Degrees, which are no part of a name. */
const DEGREE = /^(?:ph\.?\s?d|m\.?\s?d|dr|prof|m\.?\s?sc|b\.?\s?sc|esq|rn)\.?$/i;

export function isSuffix(text: string): boolean {
	return SUFFIX.test(text);
}

/** The names of a field; a body such as `Barnes & Noble` stays one, and so does anything between braces. */
export function splitNames(text: string): readonly string[] {
	const names: string[] = [];
	for (const { before, piece } of splitOutside(text, SEPARATOR)) {
		const last = names.at(-1);
		const isEntity = before === ';' && last !== undefined && /&#?\w+$/.test(last);
		const isBody = before.endsWith('&') && last !== undefined && !(isPersonal(last) && isPersonal(piece));
		if (isEntity || isBody) names.splice(-1, 1, `${last}${before}${piece}`);
		else names.push(piece);
	}
	return names.map((name) => name.trim()).filter(Boolean);
}

/** `A. Smith, B. Doe, C. Roe` and `Smith, A., Doe, B.` as one name each; what may be one name stays one, without its degrees. */
export function splitCommas(name: string): readonly string[] {
	const all = splitOutside(name, /,/y)
		.map(({ piece }) => piece.trim())
		.filter(Boolean);
	if (all.length < 3 || all.some((part) => part.includes('='))) return [name];
	const parts = all.filter((part) => !DEGREE.test(part));
	if (parts.length < 3 || parts.some(isSuffix)) return [parts.join(', ')];
	if (parts.every((part) => /\S\s+\S/.test(part))) return parts;
	if (parts.length % 2 > 0) return [parts.join(', ')];
	return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
}

/** True for what has a family and a given name. */
function isPersonal(name: string): boolean {
	return /\S[\s,]+\S/.test(name.trim());
}

/** Pieces between matches of a sticky pattern outside braces, each with the match before it. */
function splitOutside(text: string, separator: RegExp): { readonly before: string; readonly piece: string }[] {
	const pieces: { before: string; piece: string }[] = [];
	let depth = 0;
	let start = 0;
	let before = '';
	for (let i = 0; i < text.length; i++) {
		separator.lastIndex = i;
		const [match] = (depth === 0 && separator.exec(text)) || [];
		if (match) {
			pieces.push({ before, piece: text.slice(start, i) });
			before = match;
			start = i + match.length;
			i = start - 1;
		} else if (text[i] === '\\') i++;
		else if (text[i] === '{') depth++;
		else if (text[i] === '}') depth = Math.max(0, depth - 1);
	}
	return [...pieces, { before, piece: text.slice(start) }];
}
