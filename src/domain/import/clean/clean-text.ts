/** Text from other people's files as plain text or as a title's TeX: no tags, no entities, no invisible characters. */
import { decodeHTML } from 'entities';
import { LOWERED, RAISED, shiftText } from '../../text/scripts.ts';
import { findTexFault, flattenTex } from '../../text/tex.ts';
import { joinMath, splitMath } from './math-spans.ts';

/** Elements that exports leave in titles and abstracts: HTML, JATS, MathML. */
const ELEMENTS =
	'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center ' +
	'cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
	'form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe image img input ins isindex kbd label legend li link main ' +
	'map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture ' +
	'plaintext portal pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub ' +
	'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp ' +
	'mi mn mo mrow msub msup msubsup mfrac msqrt mtext mover munder annotation semantics sec italic bold inline-formula alternatives tex-math';
/** Attributes all have values here: `<b and c>` is a comparison. */
const ATTRIBUTES = /(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*/.source;
const TAG = new RegExp(
	`</?(?:(?:jats|mml|m|xhtml|svg):[\\w-]+|${ELEMENTS.split(' ').join('|')})${ATTRIBUTES}\\s*/?>`,
	'gi',
);
/** Elements of any name that have an end tag. */
const PAIRED = /<([a-z][\w:-]{0,30})>([^<]*)<\/\1>/gi;
/** Tags of any name that have an attribute or end themselves, comments, processing instructions. */
const OTHER_MARKUP = /<\/?[a-z][\w:-]*\s+[\w:-]+\s*=[^<>]*>|<[a-z][\w:-]*\s?\/>|<!--[\s\S]*?-->|<[!?][^<>]*>/gi;
const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;
/** INSPEC's notation for subscripts and superscripts: `LiNbO/sub 3/`. */
const INSPEC_SCRIPT = /\/(sub|sup) ([\d+-]{1,4}) ?\//g;
const HIDDEN = /<(script|style|template|iframe|noscript|annotation)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
/** The beginning of an element that matters, cut off before its end. */
const CUT_OFF =
	/<(?=\/?(?:script|style|iframe|svg|img|object|embed|link|meta|base|form|input|button|video|audio|body|html|template)(?:[\s/]|$))/gi;
/** Headings inside abstracts. */
const HEADING = /<((?:jats:)?title|h[1-6])>\s*([^<]{1,60}?)\s*:?\s*<\/\1>/gi;
/** Elements that end a line of text. */
const BREAKS = /<\/?(?:jats:)?(?:p|br|div|sec|li|tr|h[1-6]|title)(?=[\s/>])[^<>]*>/gi;

const SCRIPT = /<(?:jats:)?(sub|sup)>\s*([\d+\-−–=()ni]{1,12})\s*<\/(?:jats:)?\1>/gi;

/** `10<sup>-3</sup>` as 10⁻³; what cannot be written so stays. */
function raise(all: string, kind: string, text: string): string {
	return shiftText(text.replace(/[–−]/g, '-'), kind.toLowerCase() === 'sub' ? LOWERED : RAISED) ?? all;
}

/** Controls, private use, unassigned, bidirectional and invisible marks; the joiners that some scripts need stay. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** Takes markup out, until none is left: what a removal puts together is removed too. */
export function stripTags(text: string): string {
	let current = text.replace(CDATA, '$1');
	for (let round = 0; round < 8 && current.includes('<'); round++) {
		const next = current
			.replace(HIDDEN, ' ')
			.replace(SCRIPT, raise)
			.replace(HEADING, ' $2: ')
			.replace(BREAKS, ' ')
			.replace(TAG, '')
			.replace(OTHER_MARKUP, '');
		const last = next === current ? current.replace(PAIRED, '$2') : next;
		if (last === current) return current.replace(CUT_OFF, '');
		current = last;
	}
	return current.replace(/<(?=[a-z/!?])/gi, '');
}

/** One line of plain text; mathematics flattened. */
export function cleanText(raw: string): string {
	return cleanSpaces(flattenTex(cleanTex(raw)));
}

/** One line of text with its formulas between dollars, as the content schema wants titles and abstracts. */
export function cleanTex(raw: string): string {
	const parts = splitMath(decodeEntities(raw.replace(INSPEC_SCRIPT, '<$1>$2</$1>').replace(/\r\n?/g, '\n'))).map(
		(part) => (part.kind === 'math' ? part : { kind: part.kind, value: stripTags(part.value) }),
	);
	const joined = cleanSpaces(joinMath(parts));
	return findTexFault(joined) ? cleanSpaces(stripTags(joined).replace(/\\?\$/g, '\\$')) : joined;
}

/** Character references as characters; twice where an export escaped them twice. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	const once = decodeHTML(text);
	return /&(?:[a-z]+|#x?[0-9a-f]+);/i.test(once) ? decodeHTML(once) : once;
}

function cleanSpaces(text: string): string {
	return text
		.toWellFormed()
		.replace(/\ufeff/g, '')
		.replace(/[\s\u0085]+/gu, ' ')
		.replace(INVISIBLE, '')
		.replace(/[ıȷ](?=\p{M})/gu, (letter) => (letter === 'ı' ? 'i' : 'j'))
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.trim();
}
