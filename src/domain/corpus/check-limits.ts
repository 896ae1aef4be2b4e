/** The bounds that a map's editors have set themselves. */
import { toPlainText } from '../text/markdown.ts';
import type { Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';

type Range = readonly [number, number] | undefined;

/** Signs that stand alone, such as a dash or an `=`, are no words. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every count of the corpus that lies outside the limits in `site.yaml`. */
export function checkLimits(corpus: Corpus): Problem[] {
	const limits = corpus.site.limits ?? {};
	const problems: Problem[] = [];
	const expect = (range: Range, value: number, what: string, file: string, field: string, change: string) => {
		if (!range || (value >= range[0] && value <= range[1])) return;
		const message = `${value} ${what}, where site.yaml allows ${range[0]} to ${range[1]}`;
		const fix = `${change.replace('#', value < range[0] ? 'more' : 'fewer')}, or change the limit in site.yaml`;
		problems.push({ file, field, message, fix });
	};
	expect(limits.topics, corpus.topics.length, 'topics', 'topics.yaml', 'topics', 'define # topics');
	for (const topic of corpus.topics) {
		expect(
			limits.papersPerTopic,
			topic.papers.length,
			'papers have this topic',
			'topics.yaml',
			topic.slug,
			'tag # papers with it',
		);
	}
	for (const theme of corpus.themes) {
		const file = `themes/${theme.slug}.md`;
		expect(
			limits.papersPerTheme,
			theme.papers.length,
			'papers have this primary theme',
			file,
			'themes',
			'assign # papers to it',
		);
		expect(
			limits.wordsPerEssay,
			countWords(toPlainText(theme.essay)),
			'words of essay',
			file,
			'essay',
			'write # words',
		);
	}
	for (const paper of corpus.papers.filter(({ draft }) => !draft)) {
		const file = `papers/${paper.slug}.md`;
		expect(limits.topicsPerPaper, paper.topics.length, 'topics', file, 'topics', 'list # topics');
		expect(limits.wordsPerPaper, countWords(paper.summary), 'words of summary', file, 'sections', 'write # words');
	}
	return problems;
}
