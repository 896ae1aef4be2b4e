/** Names of persons and groups in the parts that citation formats ask for. */
import type { NameField } from '../corpus/schema.ts';
import { foldToAscii } from './slug.ts';

/** A person in parts, or a group in one (CSL 1.0.2, "Name Variables"). What a name lacks is absent. */
export interface PersonName {
	/** As printed in a line of text. */
	readonly printed: string;
	/** Without its particle: `Maaten`. A name of one word is all family. */
	readonly family?: string;
	readonly given?: string;
	/** What stands before the family name and is not capitalised by itself: `van der`. */
	readonly particle?: string;
	/** `Jr.`, `III` */
	readonly suffix?: string;
	/** The name of a group or an institution, never taken apart. */
	readonly literal?: string;
}

type NameParts = Omit<PersonName, 'printed'>;

/** Particles that may be capitalised. */
const PARTICLES = new Set('van von der den de del della des di da dos du la le ter ten bin ibn al el'.split(' '));
/** Words that join two family names: `Ortega y Gasset`. */
const CONJUNCTIONS = new Set(['y', 'i', 'e']);
/** A word without any capital is a particle, known or not; BibTeX too begins the family name there. */
const LOWER_CASE = /^\p{Ll}[\p{L}’']*$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
const SUFFIX_AFTER_COMMA = /, *((?:jr|sr|ii|iii|iv|2nd|3rd|esq)\.?)$/i;

const GROUP_WORDS =
	'team teams group labs laboratory laboratories collaboration consortium collective community committee council ' +
	'association alliance foundation institute institution university college department organization organisation ' +
	'company corporation inc ltd llc gmbh network project initiative center centre society contributors developers authors';
const GROUP = new RegExp(
	`\\s(?:of|for|and|&)\\s|(?:^|\\s)(?:${GROUP_WORDS.replaceAll(' ', '|')})\\.?$|^(?:university|institute)\\s`,
	'i',
);

/** Scripts in which the family name stands first and nothing need stand between it and the given name. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
/** What names of institutions end in. */
const EAST_ASIAN_GROUP = /[社会會部局院所组組司网網团團队隊厅廳室学學校馆館站署省市]$|委员会|中心|대학교?|연구[소원]$/u;
/** Chinese family names of two characters, and Korean ones of two syllables. */
export const DOUBLE_FAMILIES: ReadonlySet<string> = new Set(
	(
		'欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 夏侯 东方 東方 南宫 南宮 端木 ' +
		'百里 轩辕 軒轅 呼延 闻人 聞人 申屠 太史 澹台 澹臺 钟离 鍾離 独孤 獨孤 司空 西门 西門 ' +
		'남궁 황보 제갈 선우 독고 사공 서문'
	).split(' '),
);

/** A name of the content in parts; one printed as a string is taken apart by the rules of its script. */
export function parsePersonName(field: NameField): PersonName {
	if (typeof field === 'string') {
		const printed = collapse(field);
		return { printed, ...splitPrinted(printed) };
	}
	if ('literal' in field) return { printed: collapse(field.literal), literal: collapse(field.literal) };
	const { family, given, particle, suffix } = field;
	const parts = keepKnown({ family: collapse(family), given, particle, suffix });
	return { printed: formatPersonName(parts), ...parts };
}

/** A name as a line of text prints it: given name first, or family first in East Asian scripts. */
export function formatPersonName({ family = '', given = '', particle, suffix, literal }: NameParts): string {
	if (literal !== undefined) return literal;
	if (isEastAsianName({ family, given })) return family + given;
	return [given, joinParticle(particle, family), suffix].filter(Boolean).join(' ');
}

/** Whether a word is a suffix of names: `Jr.`, `III`. */
export function isSuffix(text: string): boolean {
	return SUFFIX.test(text);
}

/** Whether the words of a name are those of a group or an institution. */
export function isGroupName(text: string): boolean {
	return GROUP.test(collapse(text));
}

/** Whether family and given name are written in a script of East Asia. */
export function isEastAsianName({ family = '', given = '' }: NameParts): boolean {
	return EAST_ASIAN.test(family) && EAST_ASIAN.test(given);
}

/** Whether what is given as one name, to be kept in one piece, is that of an East Asian person: `{王小明}`. */
export function isEastAsianPerson(literal: string): boolean {
	const length = [...literal].length;
	return EAST_ASIAN.test(literal) && length > 1 && length < 5 && !EAST_ASIAN_GROUP.test(literal);
}

/** The family name with its particle: `van der Maaten`; of a group its name. */
export function getFullFamily({ particle, family = '', literal }: NameParts): string {
	return literal ?? joinParticle(particle, family);
}

/** `van Dyck`, but `d’Arc` and `al-Khwarizmi`. */
function joinParticle(particle: string | undefined, family: string): string {
	if (!particle) return family;
	return /['’-]$/.test(particle) ? particle + family : `${particle} ${family}`;
}

/** What names are sorted by: family first, without accents and case. */
export function makeNameSortKey(name: NameParts): string {
	return foldToAscii([getFullFamily(name), name.given].filter(Boolean).join(' ')).toLowerCase();
}

function splitPrinted(printed: string): NameParts {
	if (GROUP.test(printed)) return { literal: printed };
	const comma = SUFFIX_AFTER_COMMA.exec(printed);
	const name = comma ? printed.slice(0, comma.index) : printed;
	// Another comma or a semicolon separates things that are not known here.
	if (/[,;，；]/.test(name)) return { literal: printed };
	return splitEastAsian(name) ?? splitWords(name.split(' '), comma?.[1]);
}

/**
 * `王 小明` and `王小明` have the family name `王`. Without a space only Chinese and Korean names can be split, by their
 * length; a Japanese one such as `山田太郎` stays whole. Undefined for any other script.
 */
function splitEastAsian(name: string): NameParts | undefined {
	const words = name.split(/[ \u3000]+/);
	if (!words.every((word) => EAST_ASIAN.test(word))) return undefined;
	const [family = '', ...given] = words;
	if (given.length > 0) return { family, given: given.join('') };
	const size = DOUBLE_FAMILIES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
	const isSplit = /^(?:\p{Script=Han}+|\p{Script=Hangul}+)$/u.test(name) && name.length > 1 && name.length - size <= 2;
	return isSplit ? { family: name.slice(0, size), given: name.slice(size) } : { family: name };
}

function splitWords(all: readonly string[], suffixAfterComma: string | undefined): NameParts {
	const words = [...all];
	const suffix = suffixAfterComma ?? (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined);
	const start = findFamilyStart(words);
	const end = findParticleEnd(words, start);
	return keepKnown({
		family: words.slice(end).join(' '),
		given: words.slice(0, start).join(' '),
		particle: words.slice(start, end).join(' '),
		suffix,
	});
}

/** Where the family name with its particle begins: at the first lower-case word, else at the last word. */
function findFamilyStart(words: readonly string[]): number {
	const isParticle = (i: number) => PARTICLES.has((words[i] ?? '').toLowerCase());
	if (words.length > 1 && LOWER_CASE.test(words[0] ?? '') && isParticle(0)) return 0;
	let start = words.length - 1;
	while (start > 1 && isParticle(start - 1)) start--;
	const first = words.findIndex((word, i) => i > 0 && i < start && LOWER_CASE.test(word));
	if (first < 0) return start;
	return first > 1 && CONJUNCTIONS.has(words[first] ?? '') ? first - 1 : first;
}

/** Capitalised particles count as part of the family name, as they do in BibTeX, unless a lower-case one follows. */
function findParticleEnd(words: readonly string[], start: number): number {
	let end = start;
	for (let i = start; i < words.length - 1 && PARTICLES.has((words[i] ?? '').toLowerCase()); i++) {
		if (LOWER_CASE.test(words[i] ?? '')) end = i + 1;
	}
	if (end > start) return end;
	return LOWER_CASE.test(words[start] ?? '') && start < words.length - 1 ? start + 1 : start;
}

function collapse(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}

function keepKnown(parts: { readonly [K in keyof NameParts]: string | undefined }): NameParts {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value));
}
