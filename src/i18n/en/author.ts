/** The page of an author. */
import { words as counts } from './counts.ts';

export const words = {
	description: (name: string, papers: number) => `${counts.papers(papers)} by ${name} on this map.`,
	lede: (papers: number) => `${counts.papers(papers)} on this map.`,
	variants: (names: string) => `Also printed as ${names}.`,
	coauthors: 'Frequent co-authors',
	side: 'Years, topics and co-authors',
};
