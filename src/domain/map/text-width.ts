/** Widths of Source Sans letters as shares of the font size, rounded up so that real text is never wider. */
const NARROW = /[ijlt'’.,:;|!I()[\]f\- ]/;
/** Of East Asian scripts, as wide as the type is high. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const WIDE = /[mwMW@%&–—]/;

/** An upper estimate of a text's width for a font size, same unit. */
export function estimateTextWidth(text: string, fontSize: number): number {
	let width = 0;
	for (const c of text)
		width += SQUARE.test(c) ? 1 : NARROW.test(c) ? 0.33 : WIDE.test(c) ? 0.86 : /[A-Z]/.test(c) ? 0.62 : 0.53;
	return width * fontSize;
}

/** Names longer than this may break in two, characters. */
const BREAK_FROM = 13;

/** The ways to set a name: on one line, and where it is long, evenly on two; the better first. */
export function wrapName(name: string, fontSize: number): { lines: readonly string[]; width: number }[] {
	const one = { lines: [name], width: estimateTextWidth(name, fontSize) };
	const broken = breakEvenly(name, fontSize);
	if (!broken) return [one];
	return name.length > 2 * BREAK_FROM ? [broken, one] : [one, broken];
}

function breakEvenly(name: string, fontSize: number) {
	if (name.length < BREAK_FROM) return undefined;
	const words = name.split(/(?<=-)| /);
	let best: { lines: readonly string[]; width: number } | undefined;
	let at = 0;
	for (const word of words.slice(0, -1)) {
		at += word.length;
		const lines = [name.slice(0, at).trimEnd(), name.slice(at).trimStart()];
		if (name[at] === ' ') at += 1;
		const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
		if (!best || width < best.width) best = { lines, width };
	}
	return best;
}
