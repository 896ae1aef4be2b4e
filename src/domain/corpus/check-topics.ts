/** What only shows when topics are compared with each other, with themes and with the settings of the site. */
import type { Drafts } from './build-corpus.ts';
import type { Problem } from './problem.ts';
import { reportUnknown } from './report-unknown.ts';
import type { Topic } from './schema.ts';
import { findCycle, listAncestors } from './topic-hierarchy.ts';

type Report = (field: string, message: string, fix: string) => Problem;

/** Repeated topics, unknown themes, groups and topics, topics that belong nowhere, and parents that lead back. */
export function checkTopics(drafts: Drafts, themes: ReadonlySet<string>): Problem[] {
	const place = { file: 'topics.yaml', findLine: drafts.topics.findLine };
	const topics = drafts.topics.value ?? [];
	const slugs = new Set<string>(topics.map(({ slug }) => slug));
	const groups = drafts.site && new Set<string>(drafts.site.topicGroups.map(({ id }) => id));
	const ancestors = listAncestors(topics);
	return topics.flatMap((topic, i) => {
		const report: Report = (field, message, fix) => {
			const path = `${i}.${field}`;
			return { file: place.file, line: place.findLine(path), field: path, message, fix };
		};
		const expect = (field: string, what: string, value: string, known: ReadonlySet<string>, home: string) =>
			known.has(value) ? [] : [reportUnknown(place, `${i}.${field}`, what, value, known, home)];
		const earlier = topics.findIndex(({ slug }) => slug === topic.slug);
		const repeated =
			earlier < i
				? [
						report(
							'slug',
							`the topic ${topic.slug} is already on line ${place.findLine(`${earlier}.slug`)}`,
							'merge the two entries',
						),
					]
				: [];
		return [
			...repeated,
			...(topic.theme === undefined ? [] : expect('theme', 'theme', topic.theme, themes, 'themes/')),
			...(topic.group === undefined || !groups
				? []
				: expect('group', 'group of topics', topic.group, groups, 'topicGroups in site.yaml')),
			...checkHome(topic, report),
			...(['parents', 'excludes'] as const).flatMap((field) =>
				topic[field].flatMap((other, n) => expect(`${field}.${n}`, 'topic', other, slugs, 'topics.yaml')),
			),
			...checkParents(topic, topics, report),
			...topic.excludes.flatMap((other, n) =>
				other === topic.slug || ancestors.get(topic.slug)?.has(other) || ancestors.get(other)?.has(topic.slug)
					? [
							report(
								`excludes.${n}`,
								`excludes ${other}, which is the same or a broader or narrower topic`,
								'take it out',
							),
						]
					: [],
			),
		];
	});
}

function checkHome({ theme, group }: Topic, report: Report): Problem[] {
	if (theme === undefined && group === undefined)
		return [
			report('theme', 'is missing', 'set theme to its primary theme, or group to one of the topicGroups in site.yaml'),
		];
	if (theme !== undefined && group !== undefined)
		return [report('group', 'is given beside a primary theme', 'remove the theme or the group')];
	return [];
}

/** Each cycle once, at the first of its topics. */
function checkParents(topic: Topic, topics: readonly Topic[], report: Report): Problem[] {
	const cycle = findCycle(topic.slug, topics);
	if (!cycle) return [];
	const positions = cycle.map((slug) => topics.findIndex((other) => other.slug === slug));
	if (Math.min(...positions) !== positions[0]) return [];
	return [report('parents', `the parents lead back to it: ${cycle.join(' → ')}`, 'take out one of these parents')];
}
