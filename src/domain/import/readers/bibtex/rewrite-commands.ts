/** Commands whose arguments are not all text: footnotes go, colours and links leave the words that they surround. */

interface Command {
	readonly arguments: number;
	/** Which argument is text, from 0; undefined where none is. */
	readonly text?: number;
}

const NOTHING: Command = { arguments: 1 };
const SECOND: Command = { arguments: 2, text: 1 };
const COMMANDS: Readonly<Record<string, Command>> = {
	footnote: NOTHING,
	footnotetext: NOTHING,
	thanks: NOTHING,
	inst: NOTHING,
	label: NOTHING,
	index: NOTHING,
	cite: NOTHING,
	citep: NOTHING,
	citet: NOTHING,
	vspace: NOTHING,
	hspace: NOTHING,
	color: NOTHING,
	selectlanguage: NOTHING,
	footnotemark: { arguments: 0 },
	texttrademark: { arguments: 0 },
	textregistered: { arguments: 0 },
	textcopyright: { arguments: 0 },
	textcolor: SECOND,
	colorbox: SECOND,
	href: SECOND,
	foreignlanguage: SECOND,
	fontsize: { arguments: 2 },
	texorpdfstring: { arguments: 2, text: 0 },
};
const NAME = /\\([A-Za-z]+)\*?(?![A-Za-z])(?:\s*\[[^\]]*\])?/g;

/** The text with these commands done; others stay. */
export function rewriteCommands(text: string): string {
	if (!text.includes('\\')) return text;
	let result = '';
	let at = 0;
	NAME.lastIndex = 0;
	for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
		const command = Object.hasOwn(COMMANDS, match[1] ?? '') ? COMMANDS[match[1] ?? ''] : undefined;
		const found = command && readArguments(text, NAME.lastIndex, command.arguments);
		if (!command || !found) continue;
		const kept = command.text === undefined ? '' : rewriteCommands(found.values[command.text] ?? '');
		result += text.slice(at, match.index) + kept;
		at = found.end;
		NAME.lastIndex = at;
	}
	return result + text.slice(at);
}

function readArguments(text: string, from: number, count: number) {
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
