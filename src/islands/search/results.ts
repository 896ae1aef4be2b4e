/** Search results as elements. */
import { words as names } from '#words/paper-names';
import { words } from '#words/search';
import { nameFew } from '../../domain/corpus/author-names.ts';
import type { SearchEngine } from '../../domain/search/engine.ts';
import type { PaperEntry, ThemeFacts } from '../../domain/search/index-files.ts';
import { markWords } from '../../domain/search/passage.ts';
import type { Person } from '../../domain/search/people.ts';
import type { Query } from '../../domain/search/query.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { TopicMatch } from '../../domain/search/topic-matches.ts';
import { listMissing } from '../../domain/search/whole-matches.ts';
import type { WordReader } from '../../domain/search/words.ts';
import { BASE } from '../base-path.ts';
import { CONTENT } from '../content-language.ts';
import { makeStar } from '../reading-list/star.ts';
import { takeTurns } from '../turns.ts';
import { make } from './elements.ts';

/** A paper that lacks more words of a query is not said to lack them. */
const MOST_MISSING = 3;

/** Papers as list items, complete: their facts are read before any is shown. `ranked` says which words of the query each matches. */
export async function makeResults(
	places: readonly number[],
	query: Query,
	engine: SearchEngine,
	ranked: readonly Ranked[] = [],
): Promise<HTMLLIElement[]> {
	const { store, reader } = engine.context;
	const { themes } = store.manifest;
	const papers = await Promise.all(places.map((place) => engine.readPaper(place)));
	const yieldToMain = takeTurns();
	const items: HTMLLIElement[] = [];
	const byPlace = new Map(ranked.map((paper) => [paper.place, paper]));
	for (const [i, paper] of papers.entries()) {
		items.push(
			makeResult(paper, themes[paper[6]], query, reader, describeMissing(byPlace.get(places[i] ?? -1), query)),
		);
		await yieldToMain();
	}
	return items;
}

function describeMissing(paper: Ranked | undefined, { words: asked }: Query): string {
	const missing = paper ? listMissing(paper, asked) : [];
	return missing.length > 0 && missing.length <= MOST_MISSING ? words.without(missing.map(({ spelt }) => spelt)) : '';
}

/** Title, then theme, authors, venue and the words that it lacks, then the takeaway with the words of the query marked. */
function makeResult(
	[slug, title, authors, authorCount, , venue, , takeaway, , knownName]: PaperEntry,
	theme: ThemeFacts | undefined,
	query: Query,
	reader: WordReader,
	missing: string,
): HTMLLIElement {
	const mark = (text: string) =>
		markWords(text, query.words, reader).map((part) => (part.isMarked ? make('mark', {}, part.text) : part.text));
	const link = make('a', { href: `${BASE}papers/${slug}/`, ...CONTENT }, ...mark(title));
	const known = knownName ? [make('span', { class: 'known' }, ` ${knownName}`)] : [];
	const name = make('p', { class: 'name' }, make('span', {}, link, ...known), makeStar(slug, title));
	const facts = make(
		'p',
		{ class: 'quiet' },
		make('span', { class: 'swatch', 'aria-hidden': 'true' }),
		...(theme ? [make('span', CONTENT, theme[1]), ' · '] : []),
		make('bdi', {}, nameAuthors(authors, authorCount)),
		...(venue ? [' · ', venue] : []),
		...(missing ? [' · ', make('span', { class: 'missing' }, missing)] : []),
	);
	const item = make('li', { 'data-slug': slug }, name, facts);
	if (takeaway) item.append(make('p', { class: 'passage', ...CONTENT }, ...mark(takeaway)));
	if (theme) item.classList.add(`c${theme[3]}`);
	return item;
}

function nameAuthors(authors: readonly string[], all: number): string {
	return authors.length > 0 ? nameFew(authors, all) : names.noAuthorsInText;
}

/** A theme or topic as a link that says which it is. */
export function makeTopic(topic: TopicMatch): HTMLLIElement {
	const [folder, kind] = topic.kind === 'theme' ? ['themes', words.theme] : ['topics', words.topic];
	const link = make(
		'a',
		{ href: `${BASE}${folder}/${topic.slug}/` },
		make('span', { class: 'swatch', 'aria-hidden': 'true' }),
		make('span', { class: 'kind' }, `${kind} `),
		make('span', CONTENT, topic.name),
		makeCount(topic.papers),
	);
	if (topic.colour) link.classList.add(`c${topic.colour}`);
	return make('li', {}, link);
}

/** A person as a link to the person's page, or without one to a search for the papers. */
export function makePerson(
	person: Person,
	kind: string = words.author,
	href: string = getPersonHref(person),
): HTMLLIElement {
	const link = make(
		'a',
		{ href },
		...(kind ? [make('span', { class: 'kind' }, `${kind} `)] : []),
		make('bdi', {}, person.name),
		makeCount(person.papers.length),
	);
	return make('li', {}, link);
}

/** The page of an author, or where there is none the search for the papers. */
export function getPersonHref({ slug, name }: Person): string {
	return slug ? `${BASE}authors/${slug}/` : `${BASE}search/?q=${encodeURIComponent(`author:"${name}"`)}`;
}

function makeCount(papers: number): HTMLElement {
	return make(
		'span',
		{ class: 'kind' },
		' ',
		make('span', { 'aria-hidden': 'true' }, words.number(papers)),
		make('span', { class: 'visually-hidden' }, words.papers(papers)),
	);
}

const TOPICS_SHOWN = 5;
const PEOPLE_SHOWN = 5;

/** What the query names: a person by the whole name first, then topics and themes, then others of such a name. */
export async function makeSuggestions(query: Query, engine: SearchEngine): Promise<HTMLLIElement[]> {
	const { topics, people } = await engine.suggest(query, Math.max(TOPICS_SHOWN, PEOPLE_SHOWN));
	const whole = people.filter(({ isWhole }) => isWhole);
	const others = people.filter(({ isWhole }) => !isWhole).slice(0, Math.max(0, PEOPLE_SHOWN - whole.length));
	return [
		...whole.map((person) => makePerson(person)),
		...topics.slice(0, TOPICS_SHOWN).map((topic) => makeTopic(topic)),
		...others.map((person) => makePerson(person)),
	];
}
