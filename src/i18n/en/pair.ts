/** Names of pairs of topics. */
import { words as counts } from './counts.ts';

export const words = {
	/** As plain text. */
	name: (first: string, second: string) => `${first} and ${second}`,
	/** The same with the names as links; by how the second begins. */
	heading: (_second: string) => '{first} and {second}',
	/** A line of the graph. */
	link: (first: string, second: string, papers: number) => `${first} and ${second}: ${counts.papers(papers)}`,
	papersOn: (papers: number, first: string, second: string) => `${counts.papers(papers)} on ${first} and ${second}`,
	/** A pair that co-occurs less often than expected. */
	rarely: (first: string, second: string) => `${first} and ${second} rarely meet here`,
};
