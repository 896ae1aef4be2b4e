import { decodeEntities } from './clean-text.ts';

/** One field of keywords as a list: split at semicolons where there are any, else at commas, bars or line breaks. */
export function splitKeywords(text: string): readonly string[] {
	const plain = decodeEntities(text);
	const separator = plain.includes(';') ? /;/ : /\s*[,|\n•·]\s*/;
	return plain
		.split(separator)
		.map((keyword) => keyword.trim())
		.filter(Boolean);
}
