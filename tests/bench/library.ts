/**
 * `npm run bench:library`: how well a library is served. A fifth of each theme's papers are hidden from a library made of the
 * rest: how many are among the first 50 suggestions, beside popularity and chance; and how many of 300 entries, spelled as
 * people spell them, are found on the map, and how many wrongly.
 */
import { loadContent } from '../../src/atlas/load-content.ts';
import { guessTopics, makeProfiler, type Profile, type Profiler } from '../../src/domain/library/closeness.ts';
import { readEntries } from '../../src/domain/library/library-entry.ts';
import { makeLibraryMap } from '../../src/domain/library/make-library-map.ts';
import { makeMatcher } from '../../src/domain/library/match-entries.ts';
import { Suggester } from '../../src/domain/library/suggestions.ts';
import { makeRandom } from '../../src/domain/map/random.ts';
import { getContentFolder } from '../../src/io/content-folder.ts';
import { readContent } from '../../src/io/read-content.ts';
import { misspell } from './library/misspell.ts';

const SEED = 20;
const SHOWN = 50;
const HIDDEN_PART = 0.2;
const ENTRIES = 300;

const { content } = loadContent(await readContent(getContentFolder()));
if (!content) throw new Error('the content has problems: npm run check');
const map = makeLibraryMap(content.corpus, content.graph);

benchSuggestions();
benchMatching();

function shuffle<T>(items: readonly T[], random: () => number): T[] {
	return items
		.map((item) => ({ item, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

/** How many papers carry the topics of each. */
function countCarriers(): number[] {
	const carriers = new Map<number, number>();
	for (const { topics } of map.papers) for (const topic of topics) carriers.set(topic, (carriers.get(topic) ?? 0) + 1);
	return map.papers.map(({ topics }) => topics.reduce((sum, topic) => sum + (carriers.get(topic) ?? 0), 0));
}

/** The papers as if the map had none of them: their titles alone, with topics by text. */
function readTitles(profiler: Profiler): Profile[] {
	const text = map.papers.map(({ slug, title }) => `TY  - JOUR\nID  - ${slug}\nTI  - ${title}\nER  - \n`).join('\n');
	const { works } = readEntries([{ name: 'titles.ris', text }]);
	const topics = guessTopics(works, map);
	return works.map((work, i) => profiler.profileWork(work, topics[i] ?? []));
}

function benchSuggestions(): void {
	const profiler = makeProfiler(map);
	const { papers } = profiler;
	const titles = readTitles(profiler);
	const withoutThemes = papers.map((paper) => ({ ...paper, theme: undefined }));
	const popularity = countCarriers();
	const random = makeRandom(SEED);
	const rows = map.themes.map(({ name }, theme) => {
		const members = shuffle(
			[...map.papers.keys()].filter((place) => map.papers[place]?.themes[0] === theme),
			random,
		);
		const hidden = members.slice(0, Math.max(1, Math.round(members.length * HIDDEN_PART)));
		const owned = members.slice(hidden.length);
		const others = [...map.papers.keys()].filter((place) => !owned.includes(place));
		const suggest = (from: readonly Profile[]) =>
			new Suggester(
				papers,
				owned.flatMap((place) => from[place] ?? []),
			)
				.rank(new Set(owned), SHOWN)
				.map(({ paper }) => paper);
		const popular = others.toSorted((a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0));
		const share = (list: readonly number[]) =>
			hidden.filter((place) => list.slice(0, SHOWN).includes(place)).length / hidden.length;
		const shares = {
			suggested: share(suggest(papers)),
			'without themes': share(suggest(withoutThemes)),
			'titles alone': share(suggest(titles)),
			popular: share(popular),
			random: share(shuffle(others, random)),
		};
		return { theme: name, hidden: hidden.length, shares };
	});
	const columns = Object.keys(rows[0]?.shares ?? {}) as (keyof (typeof rows)[number]['shares'])[];
	const total = rows.reduce((sum, { hidden }) => sum + hidden, 0);
	const mean = (column: (typeof columns)[number]) =>
		rows.reduce((sum, { shares, hidden }) => sum + shares[column] * hidden, 0) / total;
	const print = (value: (column: (typeof columns)[number]) => number) =>
		Object.fromEntries(columns.map((column) => [column, value(column).toFixed(2)]));
	console.log(`The share of hidden papers among the first ${SHOWN} suggestions`);
	console.table({
		...Object.fromEntries(
			rows.map(({ theme, hidden, shares }) => [theme.slice(0, 40), { hidden, ...print((column) => shares[column]) }]),
		),
		all: { hidden: total, ...print(mean) },
	});
}

function benchMatching(): void {
	const { text, expected } = misspell(map.papers, ENTRIES, makeRandom(SEED));
	const match = makeMatcher(map);
	const { works, entries } = readEntries([{ name: 'misspelled.bib', text }]);
	const found = works.flatMap((work) => {
		const place = match(work)?.paper;
		return work.entries.map(({ key, metadata }) => ({
			title: metadata.title,
			slug: place === undefined ? undefined : map.papers[place]?.slug,
			truth: expected.get(key),
		}));
	});
	const right = found.filter(({ slug, truth }) => slug !== undefined && slug === truth);
	const claimed = found.filter(({ slug }) => slug !== undefined);
	const known = [...expected.values()].filter((slug) => slug !== undefined);
	for (const { title, slug, truth } of found)
		if (slug !== truth) console.log(`“${title}” is ${truth ?? 'no paper'}, not ${slug ?? 'unknown'}`);
	const share = (part: number, all: number) => (part / all).toFixed(3);
	console.log(
		`${entries} misspelled entries: precision ${share(right.length, claimed.length)}, recall ${share(right.length, known.length)}`,
	);
}
