/** Fields that TeX does not typeset (links, DOIs, ids) as they were before someone wrote TeX into them. */

const CHARACTERS: Readonly<Record<string, string>> = {
	textunderscore: '_',
	_: '_',
	textasciitilde: '~',
	textbackslash: '\\',
	textless: '<',
	textgreater: '>',
	'~': '~',
	sim: '~',
	lt: '<',
	gt: '>',
	'%': '%',
	'&': '&',
	'#': '#',
	$: '$',
	slash: '/',
	'/': '',
	'-': '',
	'{': '{',
	'}': '}',
	'^': '^',
	'<': '<',
	'>': '>',
};

/** `10.1007/1{\_}2` is `10.1007/1_2`, `\url{x}` is `x`; anything else stays as written. */
export function decodeVerbatim(text: string): string {
	return text
		.replace(/\{?\\char(\d{2,3})(?!\d)\s?\}?/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/\\(?:url|path|nolinkurl|burl|doi|href)\s*\{([^{}]*)\}(?:\s*\{[^{}]*\})?/g, ' $1 ')
		.replace(/\$\s*(\\(?:[a-z]+|_)|[<>_~])\s*\$/g, '$1')
		.replace(
			/\\(text[a-z]+|sim|lt|gt|slash|[_~%&#$/{}^<>-])(?:\s*\{\}|(?<=[a-z])\s)?/g,
			(all, name: string) => CHARACTERS[name] ?? all,
		)
		.replace(/\{([^{}]*)\}/g, '$1')
		.replace(/\{([^{}]*)\}/g, '$1')
		.trim();
}
