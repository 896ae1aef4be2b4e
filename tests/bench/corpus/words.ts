/** Titles and summaries: sentences of the atlas's own papers of the same theme, with coined names and other figures. */
import type { Draw } from './draw.ts';
import { SECTIONS, type StockTheme } from './stock.ts';

/** Mathematics as titles have it. */
const FORMULAS = [
	'$\\ell_p$',
	'$\\text{Net}^2$',
	'$O(\\sqrt{T})$',
	'$\\epsilon$-Greedy',
	'$k$-Step',
	'$\\alpha$-$\\beta$',
];
/** A number that stands on its own: not part of a name (`CIFAR-100`), of mathematics or of a year. */
const FIGURE = /(?<=^|\s)(?!(?:19|20)\d\d\b)\d+(?:\.\d+)?(?=%|\s|,|$)/g;
const TITLE_WORDS = { least: 3, most: 25 } as const;
/** Words of a section: together between 90 and 180. */
const SECTION_WORDS = { least: 32, most: 56 } as const;

/** A title of 3 to 25 words, most of 6 to 13. */
export function makeTitle(theme: StockTheme, system: string | undefined, draw: Draw): string {
	const wanted = draw.isHit(0.04) ? draw.count(16, TITLE_WORDS.most) : Math.max(TITLE_WORDS.least, draw.normal(9, 2.5));
	const count = (words: readonly string[]) => words.join(' ').split(' ').length;
	const parts = [draw.pick(theme.titles).head];
	if (draw.isHit(0.02)) parts.unshift(draw.pick(FORMULAS));
	if (system) parts.unshift(`${system}:`);
	for (let tries = 0; count(parts) < wanted && tries < 40; tries++) {
		const { tails } = draw.pick(theme.titles);
		const tail = tails.length > 0 ? draw.pick(tails) : '';
		if (tail && !parts.includes(tail) && count([...parts, tail]) <= TITLE_WORDS.most) parts.push(tail);
	}
	return parts.join(' ').replace(/[:,]$/, '');
}

/** Problem, Approach and Findings as Markdown. */
export function makeBody(theme: StockTheme, system: string, data: string, draw: Draw): string {
	return SECTIONS.map((section) => {
		const wanted = draw.count(SECTION_WORDS.least, SECTION_WORDS.most - 6);
		const chosen = new Set<string>();
		let words = 0;
		for (let tries = 0; words < wanted && tries < 60; tries++) {
			const sentence = draw.pick(theme.sentences[section]);
			if (words + sentence.words > SECTION_WORDS.most || chosen.has(sentence.text)) continue;
			chosen.add(rename(sentence.text, sentence.names, system, draw));
			words += sentence.words;
		}
		const last = section === 'Findings' ? [`On ${data} the same holds.`] : [];
		return `## ${section}\n\n${[...chosen, ...last].join(' ')}\n`;
	}).join('\n');
}

/** A sentence about one paper as if it were about another. */
export function rename(sentence: string, names: readonly string[], system: string, draw: Draw): string {
	const renamed = names
		.filter((name) => name.length > 2)
		.toSorted((a, b) => b.length - a.length)
		.reduce((text, name) => text.replaceAll(name, system), sentence);
	return renamed.replace(FIGURE, (figure) => changeFigure(figure, draw));
}

/** Another number with as many digits. */
function changeFigure(figure: string, draw: Draw): string {
	return figure.replace(/\d/g, (digit, at: number) => String(at === 0 ? draw.count(1, 9) : draw.count(0, 9)) || digit);
}
