/** Merging, renaming and dropping topics, in every file that names them. */
import { z } from 'zod';
import type { ContentFile } from '../corpus/parse-document.ts';
import { listAncestors } from '../corpus/topic-hierarchy.ts';
import { getContentWords, readContentLanguage } from '../import/merge/content-state.ts';
import { makeNameSlug } from '../import/write/slugs-and-keys.ts';
import { type Edit, EditError, expectKnown, isPaper, mapFiles, mapText } from './edit.ts';
import { editMarkdown } from './front-matter.ts';
import { replaceLinks } from './links.ts';
import { replaceInList } from './slug-lists.ts';
import { appendItems, editItems, readYaml, removeNode, renameField, setField, setScalar } from './yaml-text.ts';

const FILE = 'topics.yaml';

const topicsSchema = z.array(
	z.looseObject({
		slug: z.string(),
		name: z.string(),
		definition: z.string().catch(''),
		aliases: z.array(z.string()).optional(),
		parents: z.array(z.string()).optional(),
		excludes: z.array(z.string()).optional(),
		automatic: z.boolean().optional(),
	}),
);

/** The fields in which a topic names others. */
const RELATIONS = ['parents', 'excludes'] as const;

type Topic = z.infer<typeof topicsSchema>[number] & { readonly at: number };

/** Replaces one topic by another, which takes over its names, parents and exclusions; the addresses of the first redirect to it. */
export function mergeTopics(files: readonly ContentFile[], slug: string, into: string): Edit {
	const [topic, other] = [findTopic(files, slug), findTopic(files, into)];
	if (slug === into) throw new EditError('name two topics');
	const known = new Set([other.name, ...(other.aliases ?? [])].map((name) => name.toLowerCase()));
	const added = [topic.name, ...(topic.aliases ?? [])].filter(
		(name, i, all) => !known.has(name.toLowerCase()) && all.indexOf(name) === i,
	);
	const { parents, excludes } = listNewRelations(topic, other, listTopics(files));
	const changed = mapText(files, FILE, (text) => {
		const related = addItems(addItems(text, other, 'excludes', excludes), other, 'parents', parents);
		return removeNode(addItems(related, other, 'aliases', added), [topic.at]);
	});
	return { files: replaceTopic(changed, slug, into), moved: [{ kind: 'topics', slug, to: into }] };
}

/** Gives a topic another name, and with `withSlug` the address that goes with it. */
export function renameTopic(files: readonly ContentFile[], slug: string, name: string, withSlug: boolean): Edit {
	const topic = findTopic(files, slug);
	const next = withSlug ? makeNameSlug(name, readContentLanguage(files)) : slug;
	if (next !== slug && listTopics(files).some((other) => other.slug === next))
		throw new EditError(
			`the topic ${next} already exists: merge the two (merge ${slug} ${next}), or choose another name`,
		);
	const changed = mapText(files, FILE, (text) => {
		const named = setScalar(text, [topic.at, 'name'], name);
		const defined = redefine(topic, name);
		const whole = defined === undefined ? named : setScalar(named, [topic.at, 'definition'], defined);
		return next === slug ? whole : setScalar(whole, [topic.at, 'slug'], next);
	});
	if (next === slug) return { files: changed, moved: [] };
	return { files: replaceTopic(changed, slug, next), moved: [{ kind: 'topics', slug, to: next }] };
}

/** Takes a topic out of the vocabulary and from everything that carries it. */
export function dropTopic(files: readonly ContentFile[], slug: string): Edit {
	const topic = findTopic(files, slug);
	const changed = mapText(files, FILE, (text) => removeNode(text, [topic.at]));
	return {
		files: replaceTopic(changed, slug, undefined),
		moved: [{ kind: 'topics', slug, gone: getContentWords(files).topicGone(topic.name) }],
	};
}

function listTopics(files: readonly ContentFile[]): readonly Topic[] {
	const text = files.find(({ path }) => path === FILE)?.text ?? '[]';
	return topicsSchema.parse(readYaml(text) ?? []).map((topic, at) => ({ ...topic, at }));
}

function findTopic(files: readonly ContentFile[], slug: string): Topic {
	const topics = listTopics(files);
	expectKnown(
		'topic',
		slug,
		topics.map((topic) => topic.slug),
	);
	return topics.find((topic) => topic.slug === slug) as Topic;
}

/** What one topic names that another is to name as well; no parent of it leads back to that one. */
function listNewRelations(topic: Topic, other: Topic, topics: readonly Topic[]) {
	const ancestors = listAncestors(topics.map(({ slug, parents = [] }) => ({ slug, parents })));
	const isNew = (field: 'parents' | 'excludes') => (slug: string) =>
		slug !== topic.slug && slug !== other.slug && !other[field]?.includes(slug);
	return {
		parents: (topic.parents ?? []).filter(isNew('parents')).filter((slug) => !ancestors.get(slug)?.has(other.slug)),
		excludes: (topic.excludes ?? []).filter(isNew('excludes')),
	};
}

type ListField = 'aliases' | 'parents' | 'excludes';

function addItems(text: string, topic: Topic, field: ListField, added: readonly string[]): string {
	if (added.length === 0) return text;
	if (topic[field]) return appendItems(text, [topic.at, field], added);
	return setField(text, [topic.at], field, added, 'definition');
}

/** The definition that an import made says the name again. */
function redefine({ automatic, name, definition }: Topic, next: string): string | undefined {
	if (!automatic) return undefined;
	const at = definition.toLowerCase().indexOf(name.toLowerCase());
	if (at < 0) return undefined;
	const isLowered = definition.slice(at, at + 1) !== name.slice(0, 1);
	const inline = isLowered && /^\p{Lu}\p{Ll}/u.test(next) ? next.charAt(0).toLowerCase() + next.slice(1) : next;
	return definition.slice(0, at) + inline + definition.slice(at + name.length);
}

/** One topic in place of another in papers, links, other topics and the layout; undefined takes it out. */
function replaceTopic(files: readonly ContentFile[], slug: string, next: string | undefined): ContentFile[] {
	const papers = mapFiles(files, isPaper, (file) =>
		editMarkdown(file, { matter: (yaml) => replaceInList(yaml, ['topics'], slug, next) }),
	);
	const linked = replaceLinks(papers, 'topics', slug, next);
	const related = mapText(linked, FILE, (text) => replaceRelations(text, listTopics(files), slug, next));
	return mapText(related, 'layout.yaml', (text) => {
		const places: Readonly<Record<string, unknown>> = Object(readYaml(text));
		if (!Object.hasOwn(places, slug)) return text;
		return next === undefined || Object.hasOwn(places, next) ? removeNode(text, [slug]) : renameField(text, slug, next);
	});
}

/** One topic in place of another where topics name it as broader or excluded; none names itself. */
function replaceRelations(text: string, topics: readonly Topic[], slug: string, next: string | undefined): string {
	return editItems(text, (i) => {
		const topic = topics[i];
		const fields = RELATIONS.filter((field) => topic?.[field]?.includes(slug));
		if (!topic || fields.length === 0) return undefined;
		const other = topic.slug === next ? undefined : next;
		return (old, at) => fields.reduce((item, field) => replaceInList(item, [at, field], slug, other), old);
	});
}
