/** Where a paper goes that shares nothing with any other. */
import type { Slug } from '../../text/slug.ts';
import type { ContentState } from '../merge/content-state.ts';
import type { NewTheme, NewTopic } from '../write/automatic-files.ts';
import { claim, makeNameSlug } from '../write/slugs-and-keys.ts';

const FALLBACK = { name: 'Other papers', inline: 'other papers' };
/** The last of the palette. */
const COLOUR = 18;

interface Named {
	readonly slug: Slug;
	readonly name: string;
}

/** The topic and theme of last resort, made when they are first asked for. */
export class FallbackTheme {
	readonly topics: NewTopic[] = [];
	readonly themes: NewTheme[] = [];
	readonly #order: number;
	readonly #otherTopics: readonly Named[];
	readonly #otherThemes: readonly Named[];

	constructor(state: ContentState, topics: readonly Named[], themes: readonly Named[]) {
		this.#order = Math.max(0, ...state.themes.map((theme) => theme.order)) + themes.length + 1;
		this.#otherTopics = topics;
		this.#otherThemes = themes;
	}

	topic(): Slug {
		const known = [...this.#otherTopics, ...this.topics].find((topic) => topic.name === FALLBACK.name);
		if (known) return known.slug;
		const slug = claim(makeNameSlug(FALLBACK.name), new Set(this.#otherTopics.map((topic) => topic.slug)));
		this.topics.push({ slug, ...FALLBACK, aliases: [], theme: this.theme(), papers: 0 });
		return slug;
	}

	theme(): Slug {
		const known = [...this.#otherThemes, ...this.themes].find((theme) => theme.name === FALLBACK.name);
		if (known) return known.slug;
		const slug = claim(makeNameSlug(FALLBACK.name), new Set(this.#otherThemes.map((theme) => theme.slug)));
		this.themes.push({ slug, ...FALLBACK, topics: [], papers: 0, colour: COLOUR, order: this.#order });
		return slug;
	}
}
