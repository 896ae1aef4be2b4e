/**
 * What a TeX converter would spoil is hidden from it behind private-use characters and put back afterwards: formulas
 * (kept as TeX), `<` and `>` (TeX prints them as ¡ and ¿), and bare `%`, `_`, `^`, `#` and `$`, which people paste
 * into fields where TeX would not take them.
 */
import { isEastAsianName } from '../../../text/person-name.ts';
import type { TexPart } from '../../../text/tex.ts';
import { joinMath, splitMath } from '../../clean/math-spans.ts';
import { splitNameList } from '../../clean/split-names.ts';
import { decodeVerbatim } from '../../clean/verbatim.ts';
import type { RecordWarning } from '../raw-record.ts';
import { rewriteChemistry } from './rewrite-chemistry.ts';
import { rewriteCommands } from './rewrite-commands.ts';
import { rewriteUnits } from './rewrite-units.ts';

const HIDDEN: Readonly<Record<string, string>> = {
	'<': '\ue000',
	'>': '\ue001',
	$: '\ue002',
	'%': '\ue003',
	_: '\ue004',
	'^': '\ue005',
	'#': '\ue006',
	'&': '\ue007',
};
const SHOWN = new Map(Object.entries(HIDDEN).map(([plain, hidden]) => [hidden, plain]));
const FIRST_PART = 0xe100;
const LAST_PART = 0xf800;
/** `\TeX` and `\LaTeX`, which converters draw in small capitals. */
const LOGO = /\\(La)?TeX(?![A-Za-z])(?:\s*\{\})?/g;
/** Fields that TeX does not typeset. */
const VERBATIM =
	/^(?:doi|url|ee|eprint|pdf|link|remote-url|bdsk-url-\d|biburl|arxiv|arxivid|arxiv_id|code|codeurl|github|crossref|xdata)$/;
const NAMES = /^(?:author|editor[abc]?|translator|bookauthor|annotator|commentator|introduction|foreword|afterword)$/;

export interface PlaceholderText {
	/** The entry's body with everything hidden. */
	readonly text: string;
	/** A converted value with formulas between dollars and literal dollars escaped; the converter's own tags taken out. */
	readonly restore: (converted: string) => string;
	/** The names of long lists, by field, in pieces that the parser reads one at a time: its time grows with their square. */
	readonly moreNames: readonly { readonly field: string; readonly text: string }[];
	/** What was guessed. */
	readonly warnings: readonly RecordWarning[];
}

/** The parser splits and sorts what stands in `keywords`; under another name it leaves it alone. */
const KEYWORDS = /\bkeywords(?=\s*=[^=]*$)/gi;

/** `funding_text 1`, as Scopus names a field. */
const SPACED_NAME = /(,\s*[A-Za-z][\w-]*)[ \t]+(?=\w+\s*=[^=]*$)/;

/** How many names the parser reads at a time. */
const NAMES_AT_ONCE = 40;

/**
 * Hides the delicate characters of an entry's fields and empties those that are not wanted. `isStrict` counts every brace,
 * as BibTeX does, also one after a backslash.
 */
export function insertPlaceholders(body: string, wanted: ReadonlySet<string>, isStrict = false): PlaceholderText {
	const hidden: Hidden = { parts: [], tex: 0 };
	const warnings: RecordWarning[] = [];
	const moreNames: { field: string; text: string }[] = [];
	const clean = body.replace(/[\ue000-\uf8ff]/g, '');
	let name = '';
	const pieces = splitFields(clean, isStrict).map((piece) => {
		if (!piece.isValue) {
			name = /([\w-]+)\s*=[^=]*$/.exec(piece.text)?.[1]?.toLowerCase() ?? name;
			return piece.text.replace(KEYWORDS, 'keyword').replace(SPACED_NAME, '$1_');
		}
		if (!wanted.has(name)) return '';
		if (VERBATIM.test(name)) return hideWhole(decodeVerbatim(piece.text), hidden);
		const text = rewriteCommands(rewriteUnits(rewriteChemistry(writePlain(piece.text.replace(LOGO, '$1TeX')))));
		const value = isStrict ? text.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1') : text;
		if (!NAMES.test(name)) return hideValue(value, true, hidden);
		const names = separateNames(value.replace(/\s*\\and(?![A-Za-z])\s*/g, ' and '), name, warnings);
		for (let i = NAMES_AT_ONCE; i < names.length; i += NAMES_AT_ONCE) {
			const rest = names.slice(i, i + NAMES_AT_ONCE).join(' and ');
			moreNames.push({ field: name, text: hideValue(rest, false, hidden) });
		}
		if (names.length === 0) return value;
		const list = hideValue(names.slice(0, NAMES_AT_ONCE).join(' and '), false, hidden);
		// The words that join the pieces of `alice # " and " # bob`.
		return `${/^\s?and\s/i.test(value) ? ' and ' : ''}${list}${/\sand\s?$/i.test(value) ? ' and ' : ''}`;
	});
	return { text: pieces.join(''), restore: (converted) => restore(converted, hidden.parts), moreNames, warnings };
}

const DOTLESS = /(\\(?:["'`^~=.]|[cvuHrkdbt](?=[\s\\]))\s*)(\\[ij])(?![A-Za-z])[ \t]*(?!\{)/g;

/** Less-than and greater-than signs, which the converter would take for tags, and formulas that Mendeley escaped: `CO{\$}{\_}2{\$}`. */
function writePlain(text: string): string {
	return (
		text
			// A space that TeX must not take for one of its own, after a command too; a line that ends by command.
			.replace(/\\(\\|[A-Za-z]+(?=\\\s)|\s)/g, (command, c: string) => {
				if (c === '\\') return command;
				return /\s/.test(c) ? ' ' : `${command}{}`;
			})
			// The space after a dotless letter ends its name: `Garc\'\i a`.
			.replace(DOTLESS, '$1{$2}')
			// Accents on nothing.
			.replace(/\\([~^])\s*\{\s*\}/g, (_, accent: string) =>
				accent === '~' ? '\\textasciitilde{}' : (HIDDEN['^'] ?? ''),
			)
			// `O\'Connor`, escaped by a database: no acute on the C.
			.replace(/(?<!\p{L})([ODL])\\'(?=\p{Lu}\p{Ll})/gu, "$1'")
			.replace(/\\(?:newline|linebreak)(?![A-Za-z])(?:\[\d\]|\{\})?\s*/g, ' ')
			.replace(/\\textless(?![A-Za-z])(?:\{\}|\s)?/g, '<')
			.replace(/\\textgreater(?![A-Za-z])(?:\{\}|\s)?/g, '>')
			.replace(/\{\\\$\}((?:\{\\_\}|\{\\\^\{\}\}|[\w+-]){2,40})\{\\\$\}/g, (all, inner: string) => {
				const formula = inner.replaceAll('{\\_}', '_').replaceAll('{\\^{}}', '^');
				return formula === inner ? all : `$${formula}$`;
			})
	);
}

/** A field of names one by one. */
function separateNames(value: string, field: string, warnings: RecordWarning[]): readonly string[] {
	const { names, guessedAt } = splitNameList(value);
	if (guessedAt) {
		const message = `its ${field}s are separated by ${guessedAt}, and were split by a guess`;
		warnings.push({ message, fix: `put "and" between two ${field}s` });
	}
	return names.map(writeName);
}

/** A name as the parser takes it apart rightly: one in an East Asian script has its family name first, one with an ampersand is whole. */
function writeName(name: string): string {
	const [family = '', ...given] = name.split(/[\s~]+/).map((word) => word.replace(/^\{([^{}]*)\}$/, '$1'));
	if (isEastAsianName({ family, given: given.join('') })) return `${family}, ${given.join('')}`;
	return /&(?!#?\w+;)/.test(name) && !/[{}]/.test(name) ? `{${name}}` : name;
}

/** Pieces inside and outside field values, which stand between outer braces or quotes; `%` begins a comment outside. */
function splitFields(body: string, isStrict: boolean): readonly { readonly text: string; readonly isValue: boolean }[] {
	const pieces: { text: string; isValue: boolean }[] = [];
	let depth = 0;
	let isQuoted = false;
	let start = 0;
	const cut = (at: number, isValue: boolean) => {
		if (at > start) pieces.push({ text: body.slice(start, at), isValue });
		start = at;
	};
	for (let i = 0; i < body.length; i++) {
		const c = body[i];
		if (c === '\\' && !(isStrict && /[{}]/.test(body[i + 1] ?? ''))) i++;
		else if (c === '%' && depth === 0 && !isQuoted) {
			const end = body.indexOf('\n', i);
			i = end < 0 ? body.length : end;
		} else if (c === '"' && depth === 0) {
			cut(isQuoted ? i : i + 1, isQuoted);
			isQuoted = !isQuoted;
		} else if (c === '{') {
			if (depth++ === 0 && !isQuoted) cut(i + 1, false);
		} else if (c === '}' && depth > 0 && --depth === 0 && !isQuoted) cut(i, true);
	}
	cut(body.length, false);
	return pieces;
}

/** Anything that TeX would read as more than letters. */
const TEX = /[\\{}~]|--|``|''/;

/** The most TeX of one entry that is converted, in characters, and of one field in pieces: the converter takes time with its square. */
const MOST_TEX = { characters: 20_000, pieces: 1000 };
/** A field with as much is converted wherever it stands: a title, say, after long notes. */
const LITTLE_TEX = 1000;

/** What is hidden of an entry so far, and how much TeX of it is left to the converter. */
interface Hidden {
	readonly parts: (readonly TexPart[])[];
	tex: number;
}

/**
 * Plain text and formulas are hidden, each run of them as one: they need no conversion, which is slow. Text of names is not: the
 * parser takes them apart. A field with more TeX than is converted stays as it is.
 */
function hideValue(value: string, isText: boolean, hidden: Hidden): string {
	const parts = splitMath(value.replace(/\\\$/g, HIDDEN.$ ?? ''));
	const tex = isText ? parts.filter((part) => part.kind === 'text' && TEX.test(part.value)) : [];
	const length = tex.reduce((sum, part) => sum + part.value.length, 0);
	const isMuch = length > LITTLE_TEX && hidden.tex + length > MOST_TEX.characters;
	const isWhole = isMuch || tex.length > MOST_TEX.pieces;
	if (!isWhole) hidden.tex += length;
	let text = '';
	let run: TexPart[] = [];
	const endRun = () => {
		if (run.length > 0) text += hide(run, hidden);
		run = [];
	};
	for (const part of parts) {
		const isHidden = part.kind === 'math' || (isText && (isWhole || !TEX.test(part.value)));
		if (isHidden) {
			const dollar = part.kind === 'math' ? '\\$' : '$';
			run.push({ kind: part.kind, value: part.value.replaceAll(HIDDEN.$ ?? '', dollar) });
		} else {
			endRun();
			text += hideCharacters(part.value);
		}
	}
	endRun();
	return text;
}

/** A value of which the parser sees nothing. */
function hideWhole(value: string, hidden: Hidden): string {
	return value === '' ? value : hide([{ kind: 'text', value }], hidden);
}

/** One character that stands for the parts; where there is none left, their text. */
function hide(parts: readonly TexPart[], hidden: Hidden): string {
	const code = FIRST_PART + hidden.parts.length;
	if (code > LAST_PART) return hideCharacters(parts.map(({ value }) => value).join(''));
	hidden.parts.push(parts);
	return String.fromCharCode(code);
}

/** Commands stay, but for those with which the converter would drop all that stands between two of them. */
function hideCharacters(text: string): string {
	return text.replace(/\\(?:begin|end)\s*\{[A-Za-z]+\*?\}|\\[\s\S]|[<>$%_^#&]/g, (c) =>
		c.length > 2 || c === '\\[' || c === '\\]' ? ' ' : (HIDDEN[c] ?? c),
	);
}

function restore(converted: string, hidden: readonly (readonly TexPart[])[]): string {
	const parts = converted
		.replace(/<[^<>]*>/g, '')
		.split(/([\ue100-\uf800])/)
		.flatMap((piece): readonly TexPart[] => {
			const parts = /^[\ue100-\uf800]$/.test(piece) ? hidden[piece.charCodeAt(0) - FIRST_PART] : undefined;
			return parts ?? [{ kind: 'text', value: piece.replace(/[\ue000-\ue007]/g, (c) => SHOWN.get(c) ?? '') }];
		});
	return joinMath(parts.filter((part) => part.value !== ''));
}
