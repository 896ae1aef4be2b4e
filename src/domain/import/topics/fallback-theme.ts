/** Where a paper goes that shares no topic with any other. */
import { type AutomaticWords, listAutomaticWords } from '../../../i18n/automatic-words.ts';
import type { Slug } from '../../text/slug.ts';
import type { ContentState } from '../merge/content-state.ts';
import type { NewTheme } from '../write/automatic-files.ts';
import { claim, makeNameSlug } from '../write/slugs-and-keys.ts';

/** The last of the palette. */
const COLOUR = 18;

/** The theme of last resort, made when it is first asked for; it claims nothing about its papers. */
export class FallbackTheme {
	readonly themes: NewTheme[] = [];
	readonly #order: number;
	readonly #words: AutomaticWords;
	readonly #others: readonly { readonly slug: Slug; readonly name: string }[];

	constructor(state: ContentState, made: readonly NewTheme[], words: AutomaticWords) {
		this.#words = words;
		this.#order = Math.max(0, ...state.themes.map((theme) => theme.order)) + made.length + 1;
		this.#others = [...state.themes, ...made];
	}

	getSlug(): Slug {
		const names = listAutomaticWords().map(({ otherPapers }) => otherPapers);
		const known = [...this.#others, ...this.themes].find((theme) => names.includes(theme.name));
		if (known) return known.slug;
		const { otherPapers: name, otherPapersInText: inline } = this.#words;
		const slug = claim(makeNameSlug(name), new Set(this.#others.map((theme) => theme.slug)));
		this.themes.push({ slug, name, inline, topics: [], papers: 0, colour: COLOUR, order: this.#order });
		return slug;
	}
}
