import { expect, test } from 'vitest';
import { atlas, views } from './shipped-views.ts';

const { papers, site } = atlas.corpus;

/** The papers of each row of a timeline, by what the row is called. */
function readRows(way: string | undefined): ReadonlyMap<string, readonly string[]> {
	const found = views.timelinePaths().find(({ params }) => params.way === way);
	return new Map(
		found?.props.view.timeline.rows.map(({ group, marks }) => [
			group.name,
			marks.map(({ href }) => href.split('/')[2] ?? '').sort(),
		]),
	);
}
const listSlugs = (isWanted: (paper: (typeof papers)[number]) => boolean) =>
	papers
		.filter(isWanted)
		.map(({ slug }) => slug as string)
		.sort();

test('the timeline of kinds has a row for each kind, with its papers', () => {
	const rows = readRows('kind');
	expect(rows.size).toBeGreaterThan(1);
	for (const { id, name } of site.kinds) expect(rows.get(name) ?? []).toEqual(listSlugs(({ kind }) => kind === id));
});

test('the timeline of topics has a row for each of the largest, with its papers', () => {
	const rows = readRows('topic');
	expect(rows.size).toBe(20);
	for (const [name, slugs] of rows) {
		const topic = atlas.corpus.topics.find((one) => one.name === name);
		expect(slugs).toEqual(listSlugs(({ topics }) => topics.some((slug) => slug === topic?.slug)));
	}
	const least = Math.min(...[...rows.values()].map((slugs) => slugs.length));
	const others = atlas.corpus.topics.filter(({ name }) => !rows.has(name));
	expect(others.filter((topic) => topic.papers.length > least)).toEqual([]);
});
