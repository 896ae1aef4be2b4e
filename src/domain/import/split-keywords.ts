/** One field of keywords as a list: split at semicolons where there are any, else at commas, bars or line breaks. */
export function splitKeywords(text: string): readonly string[] {
	const separator = text.includes(';') ? /;/ : /\s*[,|\n•·]\s*/;
	return text
		.split(separator)
		.map((keyword) => keyword.trim())
		.filter(Boolean);
}
