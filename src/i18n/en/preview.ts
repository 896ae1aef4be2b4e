/** Pictures that stand for shared links. */
import { words as counts } from './counts.ts';

export const words = {
	papers: (papers: number) => counts.papers(papers),
	theme: 'Theme',
	topic: (theme: string) => `Topic · ${theme}`,
};
