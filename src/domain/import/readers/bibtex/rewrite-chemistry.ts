/** Formulas by the commands of mhchem and chemformula: `\ce{H2O}` is H₂O, `\ch{^{12}B}` is ¹²B. */
import { LOWERED, RAISED, type Script, shiftText } from '../../../text/scripts.ts';
import { readArguments } from './command-arguments.ts';

const NAME = /\\(?:ce|cf|ch|chemformula)(?![A-Za-z])(?:\s*\[[^\]]*\])?/g;

/** The text with chemical formulas in Unicode, or in TeX where Unicode has no such character; all else stays. */
export function rewriteChemistry(text: string): string {
	if (!/\\(?:ce|cf|ch)/.test(text)) return text;
	let result = '';
	let at = 0;
	NAME.lastIndex = 0;
	for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
		const found = readArguments(text, NAME.lastIndex, 1);
		if (!found) continue;
		result += text.slice(at, match.index) + formatFormula(found.values[0] ?? '');
		at = found.end;
		NAME.lastIndex = at;
	}
	return result + text.slice(at);
}

/**
 * Numbers after an element or a bracket stand below the line, charges at the end of a word above it; what is marked with `^`
 * or `_` stands where its mark says.
 */
function formatFormula(formula: string): string {
	return formula
		.trim()
		.replace(/<=>|<->/g, '⇌')
		.replace(/->/g, '→')
		.replace(
			/\^\{([^{}]*)\}|\^([\d.]*[+-]|\d+|[a-z])|_\{([^{}]*)\}|_(\d+|[a-z])|(?<=[\p{L})\]])(\d+)|(?<=[\p{L}\d)\]])([+-])(?=\s|$)/gu,
			(_, ...groups: readonly (string | undefined)[]) => {
				const [inBraces, raised, lowInBraces, lowered, count, charge] = groups;
				const above = inBraces ?? raised ?? charge;
				return above === undefined
					? shift(lowInBraces ?? lowered ?? count ?? '', LOWERED, '_')
					: shift(above, RAISED, '^');
			},
		)
		.replace(/\s+/g, ' ');
}

function shift(text: string, script: Script, mark: '^' | '_'): string {
	return shiftText(text, script) ?? `$${mark}{${text}}$`;
}
