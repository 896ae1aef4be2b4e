/** Where a paper goes that shares no topic with any other. */
import type { Slug } from '../../text/slug.ts';
import type { ContentState } from '../merge/content-state.ts';
import type { NewTheme } from '../write/automatic-files.ts';
import { claim, makeNameSlug } from '../write/slugs-and-keys.ts';

const FALLBACK = { name: 'Other papers', inline: 'other papers' };
/** The last of the palette. */
const COLOUR = 18;

/** The theme of last resort, made when it is first asked for; it claims nothing about its papers. */
export class FallbackTheme {
	readonly themes: NewTheme[] = [];
	readonly #order: number;
	readonly #others: readonly { readonly slug: Slug; readonly name: string }[];

	constructor(state: ContentState, made: readonly NewTheme[]) {
		this.#order = Math.max(0, ...state.themes.map((theme) => theme.order)) + made.length + 1;
		this.#others = [...state.themes, ...made];
	}

	getSlug(): Slug {
		const known = [...this.#others, ...this.themes].find((theme) => theme.name === FALLBACK.name);
		if (known) return known.slug;
		const slug = claim(makeNameSlug(FALLBACK.name), new Set(this.#others.map((theme) => theme.slug)));
		this.themes.push({ slug, ...FALLBACK, topics: [], papers: 0, colour: COLOUR, order: this.#order });
		return slug;
	}
}
