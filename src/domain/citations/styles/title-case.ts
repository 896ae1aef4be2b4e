/**
 * Capitals as English styles set them in titles: CSL's text case `title` (CSL 1.0.2, "Text-case") with the words that citeproc,
 * the program behind Zotero, leaves small.
 */

const SMALL_WORDS = (
	'a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud around as ' +
	'aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c ca circa d de despite ' +
	'down during et except for forenenst from given in inside into lest like modulo near next nor notwithstanding of off on onto or ' +
	'out over per plus pro qua sans since so than the through throughout thru thruout till to toward towards under underneath until ' +
	'unto up upon v van versus via von vs with within without yet'
).split(' ');
const IS_SMALL = new Set(SMALL_WORDS);

/** Signs that end a word; after some of them the next word counts as the first. An apostrophe is part of its word. */
const SIGNS = /([‘“”"[\](),.;/–—-]|’(?!\p{L})|[!?:])/u;
const BEGINS_ANEW = /^[!?:]$/;
/** A sign of mathematics rather than a word: `β_2`, `x²`. */
const SYMBOL = /^(?:\p{Script=Greek}|\p{L}[_^\p{No}])/u;

/**
 * Every word with a capital but the small ones within; words that have a capital already stay as they are, and so do titles in
 * another language than English.
 */
export function setTitleCase(title: string, language = 'en'): string {
	if (!/^en(?:$|-)/i.test(language)) return title;
	let isFirst = true;
	let last = -1;
	const pieces = title.split(SIGNS);
	const words = pieces.flatMap((piece) => piece.split(/(\s+)/));
	// As citeproc has it, a small word gets one before the first hyphen too, where no other sign stands before that.
	const beforeHyphen = pieces[1] === '-' ? (pieces[0] ?? '').split(/(\s+)/).length - 1 : -1;
	const set = words.map((word, i) => {
		if (BEGINS_ANEW.test(word)) isFirst = true;
		if (SIGNS.test(word) || !word.trim()) return word;
		const [start = word] = word.toLowerCase().split(/['’]/);
		const isSmall = ([...start].length === 1 && !/^['’]/.test(word)) || IS_SMALL.has(start);
		const isCapital = isFirst || i === beforeHyphen || !isSmall;
		isFirst = false;
		last = i;
		return isCapital && !SYMBOL.test(word) ? capitalize(word) : word;
	});
	if (last >= 0 && [...(set[last] ?? '')].length > 1 && IS_SMALL.has(set[last] ?? '')) {
		set[last] = capitalize(set[last] ?? '');
	}
	return set.join('');
}

/** A word without any capital gets one. */
function capitalize(word: string): string {
	if (word !== word.toLowerCase()) return word;
	const [first = ''] = word;
	return first.toUpperCase() + word.slice(first.length);
}

/** The first word with a capital, unless it has one: CSL's text case `capitalize-first`. */
export function setFirstCapital(text: string): string {
	return text.replace(/^\S+/, capitalize);
}
