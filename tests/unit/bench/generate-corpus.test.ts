import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { listUnrecorded } from '../../../src/domain/permalinks/registry.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { makeCorpus } from '../../bench/corpus/corpus.ts';

const atlas = await readContent(resolve('content'));
const files = makeCorpus(300, atlas);
const { content, problems } = loadContent(files);

test('a made-up corpus passes the check, and its registry knows every page', () => {
	expect(problems).toEqual([]);
	expect(content?.corpus.papers).toHaveLength(300);
	expect(content && listUnrecorded(content.corpus.permalinks, content.pages)).toEqual([]);
});

test('the same size gives the same files', () => {
	expect(makeCorpus(300, atlas)).toEqual(files);
});

test('made-up papers have the shapes of real ones', () => {
	const papers = content?.corpus.papers ?? [];
	const share = (holds: (paper: (typeof papers)[number]) => unknown) => papers.filter(holds).length / papers.length;
	const words = papers.map(({ summary }) => summary.split(/\s+/).length);
	expect(Math.min(...words)).toBeGreaterThanOrEqual(90);
	expect(Math.max(...words)).toBeLessThanOrEqual(180);
	expect(papers.every(({ topics }) => topics.length >= 4 && topics.length <= 8)).toBe(true);
	expect(share(({ arxiv }) => arxiv)).toBeCloseTo(0.8, 0.5);
	expect(share(({ doi }) => doi)).toBeCloseTo(0.4, 0.5);
	expect(share(({ authors }) => !authors)).toBeLessThan(0.1);
	const largest = Math.max(...(content?.graph.nodes.map((node) => node.papers) ?? []));
	expect(largest / papers.length).toBeLessThan(0.2);
});
