/** Entries of papers as people spell them, and of other works that are easily mistaken for them; seeded. */
import type { MapPaper } from '../../../src/domain/library/library-map.ts';
import { foldToAscii } from '../../../src/domain/text/slug.ts';

type Random = () => number;
type Change = (text: string, random: Random) => string;

export interface SpeltLibrary {
	/** BibTeX. */
	readonly text: string;
	/** By key the slug of the paper; undefined for another work. */
	readonly expected: ReadonlyMap<string, string | undefined>;
}

interface Fields {
	readonly title: string;
	readonly authors: readonly string[];
	readonly year?: number | undefined;
	readonly extra?: string;
}

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)];

const dropLetter: Change = (title, random) => {
	const at = 5 + Math.floor(random() * Math.max(1, title.length - 6));
	return title.slice(0, at) + title.slice(at + 1);
};
const swapLetters: Change = (title, random) => {
	const at = 3 + Math.floor(random() * Math.max(1, title.length - 6));
	return title.slice(0, at) + (title[at + 1] ?? '') + (title[at] ?? '') + title.slice(at + 2);
};

/** What happens to titles on their way into a library. */
const TITLES: readonly Change[] = [
	(title) => title,
	(title) => title.toLowerCase(),
	(title) => title.toUpperCase(),
	(title) => `${title}.`,
	(title) => `{${title}}`,
	(title) => title.replace(/\b(\p{Lu}[\p{L}\p{N}]*)/gu, '{$1}'),
	(title) => title.replaceAll('-', ' '),
	(title) => title.replaceAll('-', ''),
	(title) => title.replace(/-/g, '--'),
	(title) => title.replace(/ and /g, ' \\& '),
	(title) => title.replace(/^(?:The|A|An|On) /, ''),
	(title) => title.replace(/iz(ation|ing|e)\b/g, 'is$1'),
	(title) => title.replace(/s\b(?=[^s]*$)/, ''),
	(title) => (/^.{8,}?: .+/.test(title) ? title.slice(0, title.indexOf(': ')) : title),
	(title) => title.replace(': ', ' - '),
	(title) => title.replace(': ', '. '),
	dropLetter,
	swapLetters,
	(title, random) => swapLetters(dropLetter(title, random), random),
];

/** What happens to names; the second argument is the whole list. */
const NAMES: readonly ((names: readonly string[]) => readonly string[])[] = [
	(names) => names,
	(names) => names.map(initialise),
	(names) => names.map(turn),
	(names) => names.map((name) => turn(initialise(name))),
	(names) => [...names.slice(0, 1), ...(names.length > 1 ? ['others'] : [])],
	(names) => names.map(foldToAscii),
	(names) => names.toReversed(),
];

function initialise(name: string): string {
	const words = name.split(' ');
	return [...words.slice(0, -1).map((word) => `${word.charAt(0)}.`), words.at(-1)].join(' ');
}

function turn(name: string): string {
	const words = name.split(' ');
	return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** Works by the same people, or of nearly the same title, that are not the paper. */
const OTHERS: readonly ((paper: MapPaper, other: MapPaper) => Fields)[] = [
	(paper, other) => ({ title: joinHalves(paper.title, other.title), authors: paper.authors ?? [], year: paper.year }),
	(paper, other) => ({ title: paper.title, authors: other.authors ?? [], year: (paper.year ?? 2020) + 9 }),
	(paper) => ({ title: `${paper.title} 2`, authors: paper.authors ?? [], year: (paper.year ?? 2020) + 1 }),
	(paper) => ({
		title: `Proceedings of the workshop on ${paper.title.split(' ').slice(0, 3).join(' ')}`,
		authors: paper.authors ?? [],
		year: paper.year,
	}),
	(_, other) => ({
		title: `A commentary on ${other.title.split(' ').slice(-4).join(' ')}`,
		authors: other.authors ?? [],
		year: other.year,
	}),
];

function joinHalves(a: string, b: string): string {
	const half = (text: string) => text.split(' ').slice(0, 4).join(' ');
	return `${half(a)} for ${half(b)}`;
}

const OTHERS_PART = 0.2;

/** `count` entries, a fifth of them of other works. */
export function misspell(papers: readonly MapPaper[], count: number, random: Random): SpeltLibrary {
	const known = papers.filter(({ authors }) => authors !== undefined && authors.length > 0);
	const expected = new Map<string, string | undefined>();
	const entries: string[] = [];
	for (let i = 0; i < count; i++) {
		const [paper, other] = [pick(known, random), pick(known, random)];
		if (!paper || !other) break;
		const key = `entry${i}`;
		const isOther = random() < OTHERS_PART && paper !== other;
		expected.set(key, isOther ? undefined : paper.slug);
		const fields = isOther ? pick(OTHERS, random)?.(paper, other) : spell(paper, random);
		if (fields) entries.push(formatEntry(key, fields));
	}
	return { text: entries.join('\n'), expected };
}

function spell(paper: MapPaper, random: Random): Fields {
	const title = pick(TITLES, random)?.(paper.title, random) ?? paper.title;
	const authors = pick(NAMES, random)?.(paper.authors ?? []) ?? [];
	const shift = pick([0, 0, 0, 1, 1, 2, undefined], random);
	const year = paper.year === undefined || shift === undefined ? undefined : paper.year + shift;
	const id = random() < 0.15 && paper.arxiv ? `  note = {arXiv preprint arXiv:${paper.arxiv}v2},\n` : '';
	return { title, authors, year, extra: id };
}

function formatEntry(key: string, { title, authors, year, extra = '' }: Fields): string {
	const date = year === undefined ? '' : `  year = {${year}},\n`;
	return `@article{${key},\n  title = {${title}},\n  author = {${authors.join(' and ')}},\n${date}${extra}}\n`;
}
