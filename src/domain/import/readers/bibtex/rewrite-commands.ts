/** Commands whose arguments are not all text: footnotes go, colours and links leave the words that they surround. */
import { readArguments } from './command-arguments.ts';

interface Command {
	readonly arguments: number;
	/** Which argument is text, from 0; undefined where none is. */
	readonly text?: number;
	/** What is done to that text. */
	readonly change?: (text: string) => string;
}

const NOTHING: Command = { arguments: 1 };
const FIRST: Command = { arguments: 1, text: 0 };
const SECOND: Command = { arguments: 2, text: 1 };
const UPPER: Command = { ...FIRST, change: (text) => changeCase(text, (letters) => letters.toUpperCase()) };
const LOWER: Command = { ...FIRST, change: (text) => changeCase(text, (letters) => letters.toLowerCase()) };
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
	underline: FIRST,
	MakeUppercase: UPPER,
	MakeTextUppercase: UPPER,
	uppercase: UPPER,
	MakeLowercase: LOWER,
	MakeTextLowercase: LOWER,
	lowercase: LOWER,
	textcolor: SECOND,
	colorbox: SECOND,
	href: SECOND,
	foreignlanguage: SECOND,
	fontsize: { arguments: 2 },
	texorpdfstring: { arguments: 2, text: 0 },
};
const NAME = /\\([A-Za-z]+)\*?(?![A-Za-z])(?:\s*\[[^\]]*\])?/g;

/** How deep commands stand within each other, at most: each is looked for in all that it stands in. */
const DEEPEST = 20;

/** The text with these commands done; others stay. */
export function rewriteCommands(text: string, depth = 0): string {
	if (!text.includes('\\') || depth > DEEPEST) return text;
	let result = '';
	let at = 0;
	NAME.lastIndex = 0;
	for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
		const command = Object.hasOwn(COMMANDS, match[1] ?? '') ? COMMANDS[match[1] ?? ''] : undefined;
		const found = command && readArguments(text, NAME.lastIndex, command.arguments);
		if (!command || !found) continue;
		const kept = command.text === undefined ? '' : rewriteCommands(found.values[command.text] ?? '', depth + 1);
		result += text.slice(at, match.index) + (command.change?.(kept) ?? kept);
		at = found.end;
		NAME.lastIndex = at;
	}
	return result + text.slice(at);
}

/** Letters in another case; names of commands stay. */
function changeCase(text: string, change: (letters: string) => string): string {
	return text.replace(/\\[A-Za-z]+|[^\\]+/g, (piece) => (piece.startsWith('\\') ? piece : change(piece)));
}
