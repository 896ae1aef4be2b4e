/** Made-up papers of every type, each with some of the facts that a publication can have, and odd titles and names. */
import type { Paper, PaperPublication } from '../../../src/domain/corpus/corpus.ts';
import { PUBLICATION_TYPES } from '../../../src/domain/corpus/schema.ts';
import { parsePersonName } from '../../../src/domain/text/person-name.ts';
import { makePaper } from './papers.ts';

const FACTS: readonly Partial<PaperPublication>[] = [
	{ container: 'The book of apples and pears', containerShort: 'BAP' },
	{ month: 5 },
	{ volume: '12' },
	{ volume: 'Winter' },
	{ issue: '3' },
	{ issue: '1-2' },
	{ pages: '107-108' },
	{ pages: '1496-1500' },
	{ number: '42' },
	{ number: 'e123' },
	{ series: 'Studies in fruit' },
	{ edition: '2' },
	{ edition: 'revised edition' },
	{ publisher: 'Fruit Press' },
	{ place: 'Vienna' },
	{ institution: 'Fruit University' },
	{ genre: 'Working paper' },
	{ editors: ['Ann B. van Roe'] },
	{ editors: ['Ann B. van Roe', 'Tim Poe Jr.', 'Jo Doe'] },
	{ contributors: [{ role: 'translator', name: parsePersonName('Max Mid') }] },
	{ doi: '10.1000/apples.1_2' },
	{ year: 2024 },
];

const AUTHORS: readonly (readonly string[] | undefined)[] = [
	['Jane Doe'],
	['Jane Doe', 'Erik Berg'],
	['Laurens van der Maaten', 'Guy L. Doe Jr.', 'Jeanne d’Arc'],
	['Apple Sorting Team'],
	undefined,
	Array.from({ length: 25 }, (_, i) => `Ada Author${i + 1}`),
];

const TITLES = [
	'Learning to Sort Apples',
	'Is it sorted? A study of apples',
	'Sorting apples: a survey of what works and what does not',
	'On the use of pears in',
	'Sorting Apples!',
	"Don't sort: the 'lazy' way",
	'The "lazy" way to sort apples',
	'A “lazy” way – without sorting – to peel, cut & cook',
	'Sorting k-means-like: from first-order to pre- and post-processing (and back)',
	'Äpfel sortieren für Anfänger: eine Einführung',
	'Étude sur le tri des pommes',
	'aLIGO and the iPhone vs. the world',
	'GPT-4 is not all you need',
	'In search of a/b tests with x of 3d',
	'What is it?',
	'The apple… and the pear',
	'Sort etc.',
	'What we’re doing with O’Brien’s apples',
	'Sorting 5" apples',
	'"Sorted" or not: the ‘state’ of "the ‘art’"',
	'A step-by-step guide to up-to-date sorting',
];

/** The numbers of a linear congruential generator, the same at every run. */
function makeDice(): (sides: number) => number {
	let seed = 7;
	return (sides) => {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		return Math.floor((seed / 2147483648) * sides);
	};
}

/** Each with a name for messages; the same at every call. */
export function listMadeUpPapers(perType = 16): readonly (readonly [name: string, paper: Paper])[] {
	const roll = makeDice();
	return PUBLICATION_TYPES.flatMap((type) =>
		Array.from({ length: perType }, (_, i) => {
			const facts = FACTS.filter(() => roll(3) === 0);
			const authors = AUTHORS[roll(AUTHORS.length)];
			const publication = Object.assign({ type }, ...facts) as PaperPublication;
			const paper = makePaper({
				title: TITLES[roll(TITLES.length)] ?? '',
				...(authors && { authors }),
				...(roll(3) > 0 ? { url: 'https://example.org/apples' } : {}),
				publication,
			});
			return [`${type} ${i}`, paper] as const;
		}),
	);
}
