/** The page that says how the map was made. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	title: 'About',
	description: (site: string) => `How ${site} is made: what is in it, how it is computed, and under what licence.`,
	what: 'What is in it',
	whatText: (papers: number, themes: number, topics: number) =>
		`${counts.papers(papers)} in ${counts.themes(themes)}, described by ${counts.topics(topics)}. Facts that are not known are left out or marked as not recorded.`,
	/** Of a map that was imported and not yet edited. */
	drafts: (count: number) =>
		format.plural(count, {
			one: '# paper is a draft: it was imported from a library and has no summary yet.',
			other: '# papers are drafts: they were imported from a library and have no summaries yet.',
		}),
	automaticTopics: (topics: number) =>
		`${counts.topics(topics)} ${topics === 1 ? 'was' : 'were'} found automatically in keywords, titles and abstracts and ${topics === 1 ? 'has' : 'have'} not been reviewed.`,
	automaticThemes: (themes: number) =>
		`${counts.themes(themes)} ${themes === 1 ? 'was' : 'were'} formed automatically and ${themes === 1 ? 'has' : 'have'} not been reviewed.`,
	facets: 'How papers are classified',
	kinds: 'Kinds',
	graph: 'How the graph is computed',
	/** In these sentences `{i}`, `{j}`, `{k}`, `{m}`, `{s}`, `{ki}` and `{cij}` are mathematics. */
	linked: (minimum: number) =>
		`Two topics are linked when at least ${counts.papers(minimum)} ${minimum === 1 ? 'is' : 'are'} tagged with both. The association strength of topics {i} and {j} compares the number of papers tagged with both, {cij}, with the number expected by chance:`,
	strength: (links: number) =>
		`Here {ki} is the sum of {cij} over all {j}, and {m} the sum over all pairs (van Eck and Waltman, 2009). A strength of 2 means twice as often as expected by chance. Pairs below the threshold count in {k} and {m} but are not drawn: ${counts.links(links)} remain.`,
	leftOut: (pairs: number, minimum: number) =>
		`So that the picture stays readable, ${counts.pairs(pairs)} with fewer than ${minimum} shared papers got no link.`,
	communities: (resolution: number, seed: number, tries: number, layoutSeed: number) =>
		`Communities are found by Louvain’s method on these strengths (resolution ${resolution}, seed ${seed}). Positions come from a force-directed layout that pulls each community together and leaves space for labels; of the layouts for ${tries} seeds (from ${layoutSeed}), the one with the fewest crossings is used. They are stored, so that a new paper does not move the old topics.`,
	picture: (linksPerTopic: number) =>
		`The picture draws each topic’s ${linksPerTopic} strongest links, by strength times the logarithm of the count; the explorer shows the others on demand. A path between two topics is the shortest; ties are broken by the smallest total 1/{s}. The years chosen in the explorer limit the papers that are counted; counts and strengths are then computed from these.`,
	related: 'How related papers are found',
	neighbours: 'How neighbouring themes are found',
	neighboursText: (neighbours: number) =>
		`Two themes are neighbours when they co-occur more often than expected by chance: their association strength is computed as that of topics, once from the papers that name both themes and once from the links between their topics, and the mean of the two must exceed 1; each theme shows its ${neighbours} strongest, with the link that has the most papers beyond the expected number.`,
	licence: 'Licence',
	/** `{licence}` is its name, with a link. */
	licenceText: 'The text: {licence}. Everything can be downloaded from {data:Data and downloads}.',
};
