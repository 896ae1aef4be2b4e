/** Makes, at build time, what a reader's library is compared with. */
import { getContentLanguage } from '../corpus/content-language.ts';
import type { Corpus, Paper } from '../corpus/corpus.ts';
import { pickBackbone } from '../map/backbone.ts';
import type { Graph } from '../map/graph.ts';
import { getRunningText, listPaperWords } from '../similarity/own-terms.ts';
import { lowerFirst, makeSpelling } from '../similarity/spelling.ts';
import { countTerms } from '../similarity/vectors.ts';
import { flattenTex } from '../text/tex.ts';
import type { LibraryMap, MapPaper } from './library-map.ts';

/** Links that the small graph draws of each topic. */
const LINKS_PER_TOPIC = 3;

export function makeLibraryMap({ site, papers, themes, topics }: Corpus, graph: Graph): LibraryMap {
	const spell = makeSpelling(
		[...topics.map((topic) => topic.definition), ...papers.map(getRunningText)],
		getContentLanguage(site),
	);
	const paperPlaces = placeSlugs(papers);
	const themePlaces = placeSlugs(themes);
	const topicPlaces = placeSlugs(topics);
	const words = listPaperWords(papers);
	const nodes = new Map<string, Graph['nodes'][number]>(graph.nodes.map((node) => [node.id, node]));
	return {
		title: site.title,
		themes: themes.map(({ slug, name, colour, start }) => ({
			slug,
			name,
			colour,
			start: start.map(({ paper, reason }) => [paperPlaces.get(paper) ?? 0, flattenTex(reason)] as const),
		})),
		topics: topics.map(({ slug, name, aliases, theme }) => {
			const { x = 0, y = 0 } = nodes.get(slug) ?? {};
			const [inline, home] = [lowerFirst(name, spell), themePlaces.get(theme) ?? 0];
			return { slug, name, inline, aliases, theme: home, x: Math.round(x), y: Math.round(y) };
		}),
		links: pickBackbone(graph.links, LINKS_PER_TOPIC).map(
			({ source, target }) => [topicPlaces.get(source) ?? 0, topicPlaces.get(target) ?? 0] as const,
		),
		papers: papers.map((paper, i) => ({
			...describePaper(paper, themePlaces, topicPlaces),
			words: countTerms(words[i] ?? []),
		})),
		spell,
	};
}

type Places = ReadonlyMap<string, number>;

function placeSlugs(items: readonly { readonly slug: string }[]): Places {
	return new Map(items.map(({ slug }, place) => [slug, place]));
}

function describePaper(paper: Paper, themePlaces: Places, topicPlaces: Places): Omit<MapPaper, 'words'> {
	const { slug, titlePlain, authors, year, doi, arxiv, publication, venue } = paper;
	const place = (slugs: readonly string[], places: Places) => slugs.flatMap((one) => places.get(one) ?? []);
	const container = venue ?? publication?.containerShort ?? publication?.container;
	return {
		slug,
		title: titlePlain,
		...(authors && { authors }),
		...(year !== undefined && { year }),
		...(doi && { doi }),
		...(arxiv && { arxiv }),
		...(publication && {
			publication: {
				type: publication.type,
				...(publication.doi && { doi: publication.doi }),
				...(publication.year !== undefined && publication.year !== year && { year: publication.year }),
			},
		}),
		...(container && { venue: container }),
		takeaway: paper.takeawayPlain ?? '',
		themes: place(paper.themes, themePlaces),
		topics: place(paper.topics, topicPlaces),
	};
}
