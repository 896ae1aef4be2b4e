/** Names of authors, identifiers and acronyms, asked of the engine as a visitor would type them. */
import type { Author, Corpus, Paper } from '../../../src/domain/corpus/corpus.ts';
import { foldPhrase } from '../../../src/domain/search/words.ts';
import { foldToAscii } from '../../../src/domain/text/slug.ts';
import { askEngine, type OpenedIndex } from './opened-index.ts';

const NAMES = 200;
const IDS = 60;
const ACRONYMS = 40;
const FIRST = 5;

/** Items spread evenly over a list. */
function spread<T>(items: readonly T[], count: number): T[] {
	const step = Math.max(1, items.length / count);
	return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]).filter(
		(item) => item !== undefined,
	);
}

/** Ways in which a name is typed, one after the other. */
const NAME_FORMS: readonly ((author: Author) => string)[] = [
	({ name }) => name,
	({ name }) => foldToAscii(name).toLowerCase(),
	({ name, parts }) =>
		parts.given ? `${[parts.particle, parts.family].filter(Boolean).join(' ')}, ${parts.given}` : name,
];

const ID_FORMS: readonly ((id: string) => string)[] = [
	(id) => id,
	(id) => `arXiv:${id}`,
	(id) => `arxiv ${id}v3`,
	(id) => `https://arxiv.org/abs/${id}`,
	(id) => `http://arxiv.org/pdf/${id}v2.pdf`,
	(id) => `https://doi.org/10.48550/arXiv.${id}`,
];

export async function describeKnownSets(corpus: Corpus, index: OpenedIndex): Promise<string[]> {
	const { engine } = await index.open();
	const lost: string[] = [];
	let [papersFound, peopleFound] = [0, 0];
	const authors = spread(corpus.authors, NAMES);
	for (const [i, author] of authors.entries()) {
		const typed = NAME_FORMS[i % NAME_FORMS.length]?.(author) ?? author.name;
		const slugs = await askEngine(engine, typed, FIRST);
		const { people } = await engine.suggest(engine.parse(typed), FIRST);
		const own = new Set<string>(author.papers.map(({ slug }) => slug));
		const isFound = slugs.some((slug) => own.has(slug));
		papersFound += Number(isFound);
		peopleFound += Number(people.some(({ name }) => name === author.name));
		if (!isFound) lost.push(`- author: ${typed}`);
	}
	const withId = spread(
		corpus.papers.filter(({ arxiv }) => arxiv),
		IDS,
	);
	let idsFound = 0;
	for (const { slug, arxiv = '' } of withId)
		for (const form of ID_FORMS) {
			const slugs = await askEngine(engine, form(arxiv));
			idsFound += Number(slugs.length === 1 && slugs[0] === slug);
		}
	const acronyms = spread(listAcronyms(corpus), ACRONYMS);
	let acronymsFound = 0;
	for (const { short, isAbout } of acronyms) {
		const [first] = await askEngine(engine, short.toLowerCase());
		const isFound = isAbout(corpus.papers.find(({ slug }) => slug === first));
		acronymsFound += Number(isFound);
		if (!isFound) lost.push(`- acronym: ${short}`);
	}
	const share = (found: number, all: number) => (found / Math.max(1, all)).toFixed(3);
	return [
		`${authors.length} author names: a paper of theirs in five ${share(papersFound, authors.length)}, suggested in five ${share(peopleFound, authors.length)}`,
		`${withId.length} arXiv ids in ${ID_FORMS.length} forms: alone ${share(idsFound, withId.length * ID_FORMS.length)}`,
		`${acronyms.length} acronyms: first paper is about it ${share(acronymsFound, acronyms.length)}`,
		...lost,
	];
}

/** Abbreviations that some paper has, short or in full, and whether a paper is about one: by its words, names or topics. */
function listAcronyms({ abbreviations, papers, topics }: Corpus) {
	const aliases = new Map<string, string>(
		topics.map(({ slug, name, aliases: others }) => [slug, [name, ...others].join(' ; ')]),
	);
	const texts = new Map(
		papers.map((paper) => {
			const words = [
				paper.titlePlain,
				paper.takeawayPlain,
				paper.summary,
				...(paper.names ?? []),
				...(paper.terms ?? []),
			];
			return [paper, ` ${foldPhrase([...words, ...paper.topics.map((slug) => aliases.get(slug))].join(' ; '))} `];
		}),
	);
	return Object.entries(abbreviations).flatMap(([short, longs]) => {
		const forms = [short, ...longs].map(foldPhrase);
		const isAbout = (paper: Paper | undefined) =>
			paper !== undefined && forms.some((form) => texts.get(paper)?.includes(` ${form}`));
		return papers.some(isAbout) ? [{ short, isAbout }] : [];
	});
}
