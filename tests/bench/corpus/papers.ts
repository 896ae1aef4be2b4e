/** Made-up papers with the shapes of real ones. */
import type { PaperFields } from '../../../src/domain/corpus/schema.ts';
import { claimCite } from '../../../src/domain/import/write/slugs-and-keys.ts';
import { makePaperSlug, makeSlug, type Slug } from '../../../src/domain/text/slug.ts';
import { flattenTex } from '../../../src/domain/text/tex.ts';
import { coinNew, coinSystem } from './coin.ts';
import type { Draw } from './draw.ts';
import { makeAuthors } from './people.ts';
import type { Stock } from './stock.ts';
import type { Vocabulary } from './vocabulary.ts';
import { makeBody, makeTitle, rename } from './words.ts';

const YEARS = { first: 1990, last: 2026, doubling: 4 } as const;
const SHARE = { system: 0.7, year: 0.99, venue: 0.55, arxiv: 0.8, doi: 0.4, code: 0.3, secondTheme: 0.25 } as const;
/** arXiv gave ids the form 0801.0001 from 2007 on and gave them a fifth digit in 2015. */
const NEW_IDS = { since: 2008, five: 2015 } as const;
const DATA_SETS_REUSED = 0.6;

export interface BenchPaper {
	readonly slug: Slug;
	readonly fields: PaperFields;
	readonly body: string;
}

export function makePapers(count: number, stock: Stock, vocabulary: Vocabulary, draw: Draw): BenchPaper[] {
	const taken = { systems: new Set<string>(), slugs: new Set<string>(), keys: new Set<string>() };
	const drawAuthors = makeAuthors(draw);
	const drawArxivId = makeArxivIds(draw);
	const drawTheme = draw.byWeight(vocabulary.themes.map((_, i) => (i + 6) ** -0.4));
	const dataSets: string[] = [];
	const coin = () => coinNew(() => coinSystem(draw), taken.systems);
	return Array.from({ length: count }, (_, i) => {
		const home = drawTheme();
		const theme = vocabulary.themes[home];
		if (!theme) throw new RangeError(`no theme ${home}`);
		const system = coin();
		const data = dataSets.length > 0 && draw.isHit(DATA_SETS_REUSED) ? draw.pick(dataSets) : coin();
		dataSets.push(data);
		const model = draw.pick(theme.stock.papers);
		const title = makeTitle(theme.stock, draw.isHit(SHARE.system) ? system : undefined, draw);
		const facts = makeFacts(i, stock, drawArxivId, draw);
		const authors = drawAuthors(home);
		const other = vocabulary.themes[(home + draw.count(1, 3)) % vocabulary.themes.length];
		const named = { title, ...(authors && { authors }), ...(facts.year && { year: facts.year }) };
		const fields: PaperFields = {
			...named,
			...facts,
			kind: model.kind,
			themes: [theme.slug, ...(other && other !== theme && draw.isHit(SHARE.secondTheme) ? [other.slug] : [])],
			topics: drawTopics(vocabulary, home, draw),
			facets: model.facets,
			names: [system, data],
			takeaway: rename(model.takeaway ?? title, model.names ?? [], system, draw),
			cite: claimCite({ metadata: named }, taken.keys, 'en'),
			added: `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
		};
		const slug = claim(makePaperSlug(flattenTex(title)), taken.slugs, (text, n) => makeSlug(`${text} ${n}`));
		return { slug, fields, body: makeBody(theme.stock, system, data, draw) };
	});
}

function drawTopics(vocabulary: Vocabulary, theme: number, draw: Draw): Slug[] {
	const wanted = Math.min(8, 4 + Math.floor(draw.wait(0.9)));
	const topics = new Set<Slug>();
	while (topics.size < wanted) topics.add(vocabulary.drawTopic(theme));
	return [...topics];
}

/** Year, venue and ids; a DOI holds the place of its paper and is unique for that. */
function makeFacts(place: number, stock: Stock, drawArxivId: (year: number) => string, draw: Draw) {
	const span = YEARS.last - YEARS.first;
	const age = Math.floor(draw.wait(YEARS.doubling / Math.LN2)) % (span + 1);
	const year = YEARS.last - age;
	const number = String(place).padStart(7, '0');
	const venue = draw.pick(stock.venues).replace(/\b(?:19|20)\d\d\b/, String(year));
	const doi = `10.5555/${draw.pick(['NECO', 'jmlr', 'proc', 'TPAMI'])}.${year}.${number}`;
	return {
		...(draw.isHit(SHARE.year) && { year }),
		...(draw.isHit(SHARE.venue) && { venue }),
		...(draw.isHit(SHARE.arxiv) && { arxiv: drawArxivId(year) }),
		...(draw.isHit(SHARE.doi) && { doi }),
		...(draw.isHit(SHARE.code) && { code: `https://code.example.org/lab-${place % 997}/project-${place}` }),
	};
}

/** Ids as arXiv gives them, counted month by month; only every seventh of its papers is here. */
function makeArxivIds(draw: Draw): (year: number) => string {
	const counts = new Map<string, number>();
	return (year) => {
		const month = String(year % 100).padStart(2, '0') + String(draw.count(1, 12)).padStart(2, '0');
		const number = (counts.get(month) ?? 0) + 7;
		counts.set(month, number);
		if (year < NEW_IDS.since) return `cs/${month}${String(number).padStart(3, '0')}`;
		return `${month}.${String(number).padStart(year < NEW_IDS.five ? 4 : 5, '0')}`;
	};
}

/** A text that nothing has taken yet: the one wished for, or the first that `vary` makes of it; taken from now on. */
function claim<T extends string>(wish: T, taken: Set<string>, vary: (wish: T, n: number) => T): T {
	let text = wish;
	for (let n = 2; taken.has(text.toLowerCase()); n++) text = vary(wish, n);
	taken.add(text.toLowerCase());
	return text;
}
