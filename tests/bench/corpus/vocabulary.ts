/** Themes and topics for a corpus of any size: the atlas's own, then coined ones. */
import type { Topic } from '../../../src/domain/corpus/schema.ts';
import { makeSlug, type Slug } from '../../../src/domain/text/slug.ts';
import type { Draw } from './draw.ts';
import type { Stock, StockTheme } from './stock.ts';

/** Size of the atlas, from which counts are extrapolated. */
const ATLAS = { papers: 514, themes: 17, topics: 165 } as const;
/** Topics of rank r are drawn with weight (r + shift)^-exponent (Zipf and Mandelbrot): the first by a tenth of papers. */
const RANKS = { shift: 3, exponent: 0.8 } as const;

const MODIFIERS = (
	'Sparse Hierarchical Multilingual Causal Federated Low-resource Private Quantized Modular Symbolic Recurrent Embodied ' +
	'Streaming Long-horizon Graph-based Multimodal Distributed Interpretable Counterfactual Stochastic Discrete ' +
	'Compositional Evolutionary Energy-based Spectral Geometric Asynchronous Decentralized Self-paced Neuro-symbolic ' +
	'Equivariant Probabilistic Biomedical Legal Clinical Industrial Educational Scientific Geospatial Financial'
).split(' ');

export interface BenchTheme {
	readonly slug: Slug;
	readonly name: string;
	/** The theme of the atlas that its words come from. */
	readonly stock: StockTheme;
	/** Places in the list of topics. */
	readonly topics: readonly number[];
}

export interface Vocabulary {
	readonly topics: readonly Topic[];
	readonly themes: readonly BenchTheme[];
	/** A topic for a paper of a theme: mostly the theme's own, else of a theme near it, else any. */
	drawTopic(theme: number): Slug;
}

export function makeVocabulary(paperCount: number, stock: Stock, draw: Draw): Vocabulary {
	const scale = paperCount / ATLAS.papers;
	const themeCount = Math.max(4, Math.min(40, Math.round(ATLAS.themes * scale ** 0.19)));
	const topicCount = Math.max(3 * themeCount, Math.round(ATLAS.topics * scale ** 0.5));
	const themes = makeThemes(themeCount, stock);
	const topics = makeTopics(topicCount, themes, stock, draw);
	const ranks = rankAtRandom(topicCount, draw);
	const weights = ranks.map((rank) => (rank + 1 + RANKS.shift) ** -RANKS.exponent);
	const own = themes.map(({ slug }) => topics.flatMap((topic, i) => (topic.theme === slug ? [i] : [])));
	const drawOwn = own.map((places) => draw.byWeight(places.map((place) => weights[place] ?? 0)));
	const drawAny = draw.byWeight(weights);
	const drawTopic = (theme: number): Slug => {
		const near = draw.isHit(0.6) ? theme : (theme + draw.count(1, 3)) % themes.length;
		const place = draw.isHit(0.15) ? drawAny() : own[near]?.[drawOwn[near]?.() ?? 0];
		return topics[place ?? 0]?.slug ?? makeSlug('topic');
	};
	return { topics, themes: themes.map((theme, i) => ({ ...theme, topics: own[i] ?? [] })), drawTopic };
}

/** The atlas's own themes, then as many again for special cases as are wanted. */
function makeThemes(count: number, stock: Stock): Omit<BenchTheme, 'topics'>[] {
	return Array.from({ length: count }, (_, i) => {
		const theme = stock.themes[i % stock.themes.length];
		if (!theme) throw new RangeError('the atlas has no themes');
		const modifier = MODIFIERS[i % MODIFIERS.length] ?? '';
		const name = i < stock.themes.length ? theme.fields.name : `${modifier} ${lowerFirst(theme.fields.name)}`;
		const slug = makeSlug(i < stock.themes.length ? theme.slug : `${modifier} ${theme.slug}`);
		return { slug, name, stock: theme };
	});
}

function makeTopics(
	count: number,
	themes: readonly Omit<BenchTheme, 'topics'>[],
	stock: Stock,
	draw: Draw,
): readonly Topic[] {
	const bySlug = new Map<string, Topic>();
	const known = new Set<string>(themes.map(({ slug }) => slug));
	const add = ({ group: _, ...topic }: Topic, place: number) => {
		const own = topic.theme !== undefined && known.has(topic.theme) ? topic.theme : undefined;
		const home = own ?? themes[place % themes.length]?.slug;
		if (bySlug.size < count && !bySlug.has(topic.slug))
			bySlug.set(topic.slug, { ...topic, theme: home, parents: [], excludes: [] });
	};
	stock.topics.forEach(add);
	for (let i = 0; bySlug.size < count; i++) {
		const home = themes[i % themes.length];
		const heads = stock.topics.filter(({ theme }) => theme === home?.stock.slug);
		if (home && heads.length > 0) add(coinTopic(draw.pick(MODIFIERS), draw.pick(heads), home.slug), i);
	}
	return [...bySlug.values()];
}

function coinTopic(modifier: string, head: Topic, theme: Slug): Topic {
	const name = `${modifier} ${lowerFirst(head.name)}`;
	const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
	const definition = `${head.definition.replace(/\.$/, '')}; here in ${modifier.toLowerCase()} settings.`;
	const aliases = initials.length > 2 ? [initials.join('')] : [];
	return { slug: makeSlug(name), name, definition, aliases, theme, parents: [], excludes: [] };
}

/** The numbers from 0 to `count` - 1 in random order (Fisher and Yates). */
function rankAtRandom(count: number, draw: Draw): number[] {
	const ranks = Array.from({ length: count }, (_, i) => i);
	for (let i = count - 1; i > 0; i--) {
		const j = draw.count(0, i);
		[ranks[i], ranks[j]] = [ranks[j] ?? 0, ranks[i] ?? 0];
	}
	return ranks;
}

function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
