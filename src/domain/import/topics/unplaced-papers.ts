/** Themes for what is in no community of topics: papers without a topic, by venue, and topics that share no papers with others. */
import { type AutomaticWords, listAutomaticWords } from '../../../i18n/automatic-words.ts';
import { COLOURS } from '../../corpus/colours.ts';
import { compareText } from '../../corpus/problem.ts';
import type { Slug } from '../../text/slug.ts';
import type { ContentState } from '../merge/content-state.ts';
import type { MergedEntry } from '../merge/merge-entries.ts';
import type { NewTheme } from '../write/automatic-files.ts';
import { claim, makeNameSlug } from '../write/slugs-and-keys.ts';

/** Name of the theme of last resort until version 0.1. */
const OLD_NAME = 'Other papers';

/** Where more of the papers than this have no topic, their venues order them. */
const MANY = 0.5;
/** Papers that make a theme of a venue. */
const FEWEST_IN_VENUE = 3;
const MOST_VENUES = 12;
/** Servers that take everything. */
const ANY_SUBJECT = /\b(?:arxiv|corr|ssrn|biorxiv|medrxiv|preprints?|zenodo|unpublished|online)\b/i;

type ThemeName = Pick<NewTheme, 'name' | 'inline' | 'venue'> & { readonly topics?: NewTheme['topics'] };

/** What the theme of a venue is called, in every language. */
function nameVenueTheme(venue: string): readonly string[] {
	return listAutomaticWords().map((words) => words.venue(venue));
}

/** Themes are made when they are first asked for. */
export class UnplacedPapers {
	readonly themes: NewTheme[] = [];
	readonly #words: AutomaticWords;
	readonly #state: ContentState;
	readonly #order: number;
	readonly #others: readonly { readonly slug: Slug; readonly name: string }[];
	readonly #venues: readonly (string | undefined)[];

	constructor(
		entries: readonly MergedEntry[],
		topicsOf: readonly (readonly Slug[])[],
		state: ContentState,
		{ made, words }: { readonly made: readonly NewTheme[]; readonly words: AutomaticWords },
	) {
		this.#words = words;
		this.#state = state;
		this.#order = Math.max(0, ...state.themes.map((theme) => theme.order)) + made.length + 1;
		this.#others = [...state.themes, ...made];
		const bare = topicsOf.filter((topics) => topics.length === 0).length;
		const known = new Set(this.#others.map(({ name }) => name));
		const venues = entries.map((entry, i) => (topicsOf[i]?.length ? undefined : findVenue(entry)));
		const kept = bare > MANY * entries.length ? listVenues(venues) : new Set<string>();
		this.#venues = venues.map((venue) =>
			venue !== undefined && (kept.has(venue) || nameVenueTheme(venue).some((name) => known.has(name)))
				? venue
				: undefined,
		);
	}

	/** The theme of an entry without topics: that of its venue, or the theme of last resort. */
	getTheme(entry: number): Slug {
		const venue = this.#venues[entry];
		if (venue === undefined) return this.getRest();
		const name = this.#words.venue(venue);
		return this.#get({ name, inline: this.#words.venueInText(venue), venue }, nameVenueTheme(venue));
	}

	/** The theme of all topics that share no papers with those of other themes, the largest first. */
	getThemeOfTopics(topics: NewTheme['topics']): Slug {
		const names = listAutomaticWords().map(({ otherTopics }) => otherTopics);
		return this.#get({ name: this.#words.otherTopics, inline: this.#words.otherTopicsInText, topics }, names);
	}

	getRest(): Slug {
		const names = listAutomaticWords().map(({ noTopic }) => noTopic);
		return this.#get({ name: this.#words.noTopic, inline: this.#words.noTopicInText }, [OLD_NAME, ...names]);
	}

	#get({ name, inline, venue, topics = [] }: ThemeName, otherNames: readonly string[]): Slug {
		const all = [...this.#others, ...this.themes];
		const known = all.find((theme) => theme.name === name || otherNames.includes(theme.name));
		if (known) return known.slug;
		const { language, published } = this.#state;
		const slug = claim(makeNameSlug(name, language), new Set([...all.map((theme) => theme.slug), ...published.themes]));
		// Whatever is asked for first, other topics and then papers without any stand last, in the last colour.
		const place = venue !== undefined ? this.themes.length : MOST_VENUES + (topics.length > 0 ? 0 : 1);
		const order = this.#order + place;
		const colour = venue === undefined ? COLOURS : ((order - 1) % (COLOURS - 1)) + 1;
		this.themes.push({
			slug,
			name,
			inline,
			topics: topics.map(({ slug, inline }) => ({ slug, inline })),
			isApart: topics.length > 0,
			papers: 0,
			colour,
			order,
			...(venue !== undefined && { venue }),
		});
		return slug;
	}
}

function findVenue({ metadata }: MergedEntry): string | undefined {
	const venue = metadata.publication?.container ?? metadata.publication?.containerShort ?? metadata.venue;
	return venue === undefined || ANY_SUBJECT.test(venue) ? undefined : venue;
}

/** Venues of enough papers, those with the most. */
function listVenues(venues: readonly (string | undefined)[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const venue of venues) if (venue !== undefined) counts.set(venue, (counts.get(venue) ?? 0) + 1);
	const large = [...counts].filter(([, count]) => count >= FEWEST_IN_VENUE);
	large.sort(([a, m], [b, n]) => n - m || compareText(a, b));
	return new Set(large.slice(0, MOST_VENUES).map(([venue]) => venue));
}
