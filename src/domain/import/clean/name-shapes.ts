/** What kind of name a text is, as far as its letters and words show it. */
import { DOUBLE_FAMILIES, isGroupName, isSuffix } from '../../text/person-name.ts';

/** `Smith, John`, `van Gogh, V.` */
export function isInverted(text: string): boolean {
	return /^(?:\p{Ll}{1,5}[\s’'-]\s*){0,3}[\p{Lu}\p{Lo}](?:[^,]*\p{L}\.?)?, *[\p{Lu}\p{Lo}][^,]*$/u.test(text);
}

/** A given name or initials, and a family name after them. */
export function isFullName(text: string): boolean {
	const words = text.split(/\s+/);
	const isInitials = words.every((word) => /^(?:\p{Lu}\.?-?){1,3}$/u.test(word));
	return words.length > 1 && /^\p{Lu}/u.test(text) && !isInitials && /\p{L}{2}/u.test(words.at(-1) ?? '');
}

/** `Smith J.`, `van der Berg A. B.`, `King ML Jr`: the family name first, then nothing but initials. `King ML II` has a suffix. */
const FAMILY_FIRST =
	/^(\p{L}[\p{L}'’ -]*\p{L})(?<!\s\p{Lu})\s(?!(?:LLC|LTD|INC|PLC)$)(?!(?<=\p{Ll} \p{Lu}{1,3} )(?:I{2,3}|IV)$)((?:\p{Lu}\.?[\s-]?){1,4})(?:\s([JS]r|I{2,3}|IV|2nd|3rd)\.?)?$/u;

/** `Siemens AG` and `Safren SA` look alike: the second is a person where the list has another name in this order. */
const LIKE_COMPANY = /\s(?:AG|SA|KG|BV|NV)$/;

/** Family name, initials and suffix of a name in this order, one of a list of names. */
export function splitFamilyFirst(
	text: string,
	list: readonly string[] = [],
): { readonly family: string; readonly given: string; readonly suffix?: string } | undefined {
	const isSure = (name: string) => !LIKE_COMPANY.test(name) && FAMILY_FIRST.test(name);
	const name = text.trim();
	const [, family, given = '', suffix] = FAMILY_FIRST.exec(name) ?? [];
	if (family === undefined || (LIKE_COMPANY.test(name) && !list.some((other) => isSure(other.trim()))))
		return undefined;
	return { family, given: given.trim(), ...(suffix && { suffix }) };
}

export function isFamilyFirst(text: string, list?: readonly string[]): boolean {
	return splitFamilyFirst(text, list) !== undefined;
}

/** The parts of `Petrov IV, Sidorov AA` are two people, those of `Gates III, William H.` one with a suffix. */
export function areFamilyFirst(parts: readonly string[]): boolean {
	const [first = '', second = ''] = parts;
	const isOne = parts.length === 2 && second.includes('.') && isSuffix(first.split(' ').at(-1) ?? '');
	return parts.length > 1 && !isOne && parts.every((part) => isFamilyFirst(part, parts));
}

/** Words that names of public bodies begin with or end in, and that some people are called by: they count only in lists of names. */
const BODY =
	/^(?:national|international|federal|united|u\.\s?[sk]\.)\s|\s(?:administration|agency|authority|bank|board|bureau|commission|court|division|executive|ministry|office|programme?|secretariat|services?|survey|trust|union|unit)$/i;

/** Whether a name in a list, or a piece of one, is rather that of an institution than of a person. */
export function isBody(text: string): boolean {
	return isGroupName(text) || BODY.test(text.trim());
}

/** Whether a text is the name of one person, in an order that shows it. */
export function isPerson(text: string): boolean {
	return !isBody(text) && (isInverted(text) || isFullName(text) || isFamilyFirst(text) || isEastAsianName(text));
}

/** Two characters or more: a single one before a comma is a family name. */
export function isEastAsianName(text: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,}$/u.test(text);
}

/** The most frequent family names of China and Korea, one character each. */
const FAMILIES = new Set(
	'王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾鐘' +
		'姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻雷段龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪' +
		'김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현',
);

/**
 * `王小明` and `山田 太郎`, each a family and a given name. Two characters alone may be a family name (`山田`), and so may three
 * (`長谷川`) that begin with no frequent family name of China or Korea.
 */
export function isWholeEastAsianName(text: string): boolean {
	if (!isEastAsianName(text)) return false;
	if (/\S\s+\S/.test(text)) return true;
	const family = DOUBLE_FAMILIES.has(text.slice(0, 2)) ? 2 : FAMILIES.has(text.slice(0, 1)) ? 1 : 0;
	const given = text.length - family;
	return family > 0 && given > 0 && given < 3;
}
