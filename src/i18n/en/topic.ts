/** The page of a topic, and the page of a pair of topics. */
import { words as counts } from './counts.ts';
import { format } from './language.ts';

export const words = {
	aliases: (names: string) => `Also found under: ${names}`,
	broader: 'Broader topics',
	narrower: 'Narrower topics',
	withNarrower: (papers: number) => `${counts.papers(papers)}, including those on narrower topics`,
	onTheMap: 'In the graph',
	neighbours: (count: number) => format.plural(count, { one: '# neighbouring topic', other: '# neighbouring topics' }),
	start: 'Where to start',
	essays: 'In the essays',
	side: 'Neighbouring topics',
	pairSide: 'The two topics',
	byYear: 'Papers by year',
	coOccursWith: 'Co-occurs with',
	topic: 'Topic',
	papers: 'Papers',
	strength: 'Strength',
	strengthMeans: 'Strength: shared papers divided by {method:the number expected by chance}.',
	map: (topic: string) => `${topic} and its nearest topics in the graph`,
	description: (definition: string, papers: number) => `${definition} ${counts.papers(papers)}.`,
	papersOn: (name: string) => `Papers on ${name}`,
	topicsOf: (site: string) => `Topics of ${site}`,
	pairDescription: (papers: number, first: string, second: string) =>
		`${counts.papers(papers)} tagged with both ${first} and ${second}.`,
	pairMap: (pair: string) => `${pair} in the graph`,
	method: 'How this is computed',
	/** `expected` and `strength` are numbers as the language writes them. */
	moreThanExpected: (papers: number, expected: string, strength: string) =>
		`${share(papers)}, more often than expected by chance (${expected} expected; association strength ${strength}).`,
	asExpected: (papers: number, expected: string, strength: string) =>
		`${share(papers)}, about as often as expected by chance (${expected} expected; association strength ${strength}).`,
	lessThanExpected: (papers: number, expected: string, strength: string) =>
		`${share(papers)}, less often than expected by chance (${expected} expected; association strength ${strength}).`,
};

function share(papers: number): string {
	return format.plural(papers, { one: '# paper is tagged with both', other: '# papers are tagged with both' });
}
