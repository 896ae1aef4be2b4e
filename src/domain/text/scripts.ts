/** Characters that Unicode has above and below the line, by what they raise and lower. */

export type Script = ReadonlyMap<string, string>;

export const RAISED: Script = pairUp('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
export const LOWERED: Script = pairUp('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

function pairUp(plain: string, shifted: string): Script {
	const to = [...shifted];
	return new Map([...plain].map((c, i) => [c, to[i] ?? c]));
}

/** A text above or below the line: `-3` is `⁻³`; undefined where Unicode lacks one of its characters. */
export function shiftText(text: string, script: Script): string | undefined {
	const shifted = [...text].map((c) => script.get(c));
	return shifted.includes(undefined) ? undefined : shifted.join('');
}
