import temml from 'temml';
import { escapeMarkup } from './markup.ts';
import { parseTex } from './tex.ts';

/** One TeX formula as MathML. A formula that TeX cannot read is shown as its source. */
export function renderMath(math: string, isBlock: boolean): string {
	const mathml = temml.renderToString(math, {
		displayMode: isBlock,
		annotate: false,
		throwOnError: false,
		trust: false,
	});
	// The content security policy allows no style attribute, and browsers set MathML well without Temml's styles.
	return mathml.replaceAll(/ (?:style|class)="[^"]*"/g, '');
}

/** A title or sentence with `$…$` as HTML: text escaped, mathematics as MathML. */
export function renderTex(source: string): string {
	const parts = parseTex(source);
	if (!parts) return escapeMarkup(source);
	return parts
		.map((part) => (part.kind === 'text' ? escapeMarkup(part.value) : renderMath(part.value, false)))
		.join('');
}
