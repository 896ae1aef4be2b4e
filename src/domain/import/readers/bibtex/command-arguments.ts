/** The arguments of a TeX command, from the end of its name; undefined where there are fewer, each in braces. */
export function readArguments(
	text: string,
	from: number,
	count: number,
): { readonly values: readonly string[]; readonly end: number } | undefined {
	const values: string[] = [];
	let end = from;
	for (let n = 0; n < count; n++) {
		const start = end + (/^\s{0,100}/.exec(text.slice(end, end + 100))?.[0].length ?? 0);
		const close = text[start] === '{' ? findClose(text, start) : undefined;
		if (close === undefined) return undefined;
		values.push(text.slice(start + 1, close));
		end = close + 1;
	}
	if (count === 0 && text.startsWith('{}', end)) end += 2;
	return { values, end };
}

function findClose(text: string, open: number): number | undefined {
	let depth = 0;
	for (let i = open; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === '{') depth++;
		else if (text[i] === '}' && --depth === 0) return i;
	}
	return undefined;
}
