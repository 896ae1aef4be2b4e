import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCorpus } from '../../../src/domain/corpus/build-corpus.ts';
import { makeKeepingReader, readEachTime } from '../../../src/domain/corpus/content-reader.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { type Edit, EditError } from '../../../src/domain/edit/edit.ts';
import { renamePaper, withdrawPaper } from '../../../src/domain/edit/edit-papers.ts';
import { dropTheme, mergeThemes, renameTheme } from '../../../src/domain/edit/edit-themes.ts';
import { dropTopic, mergeTopics, renameTopic } from '../../../src/domain/edit/edit-topics.ts';
import { finish, readPublishedMap } from './small-map.ts';

const files = await readPublishedMap();
const original = new Map(files.map(({ path, text }) => [path, text]));

/** The lines of a file that an edit adds and takes away. */
function diff(texts: ReadonlyMap<string, string>, path: string): string[] {
	const [before, after] = [original.get(path) ?? '', texts.get(path) ?? ''].map((text) => text.split('\n'));
	return [
		...(before ?? []).filter((line) => !after?.includes(line)).map((line) => `- ${line}`),
		...(after ?? []).filter((line) => !before?.includes(line)).map((line) => `+ ${line}`),
	];
}

/** The primary theme of each topic. */
function listHomes(topics = '[]'): Readonly<Record<string, string | undefined>> {
	const list: readonly { readonly slug: string; readonly theme?: string }[] = parse(topics);
	return Object.fromEntries(list.map(({ slug, theme }) => [slug, theme]));
}

/** The topics that a topic names as broader and as excluded. */
function listRelations(topics = '[]', slug = '') {
	const list: readonly Readonly<Record<string, unknown>>[] = parse(topics);
	const topic = list.find((one) => one.slug === slug);
	return { parents: topic?.parents, excludes: topic?.excludes };
}

interface Matter {
	readonly start: readonly { readonly paper: string }[];
	readonly groups: readonly { readonly papers: readonly string[] }[];
}

/** The reading path and the groups of a theme's file. */
function readMatter(text = ''): Matter {
	return parse(text.split('---\n')[1] ?? '');
}

test.each([
	['topics merged', mergeTopics(files, 'low-rank-adaptation', 'forgetting')],
	['a theme renamed', renameTheme(files, 'remembering', 'Memory', true)],
	['a paper renamed', renamePaper(files, 'replay-again', 'replay-once-more')],
])('%s: files that stay as they are are the same objects, and are not read again', (_, edit) => {
	const changed = edit.files.filter(({ path, text }) => original.get(path) !== text).map(({ path }) => path);
	expect(edit.files.filter((file) => !files.includes(file)).map(({ path }) => path)).toEqual(changed);
	expect(changed.length).toBeLessThan(files.length / 2);
	const read: string[] = [];
	const note = <T extends ContentFile>(file: T): T => {
		if (edit.files.includes(file)) read.push(file.path);
		return file;
	};
	const keeping = makeKeepingReader({
		readPaper: (file) => readEachTime.readPaper(note(file)),
		readTheme: (file) => readEachTime.readTheme(note(file)),
		parseYaml: (file, schema) => readEachTime.parseYaml(note(file), schema),
	});
	buildCorpus(files, keeping);
	read.length = 0;
	const again = buildCorpus(edit.files, keeping);
	expect(read.toSorted()).toEqual(changed.toSorted());
	expect(again).toEqual(buildCorpus(edit.files));
});

describe('topics', () => {
	test('merged: papers, essays, names and every address lead to the other', () => {
		const { texts, problems } = finish(files, mergeTopics(files, 'low-rank-adaptation', 'forgetting'));
		expect(problems).toEqual([]);
		expect(diff(texts, 'papers/low-rank-updates.md')).toEqual([
			'- topics: [low-rank-adaptation, forgetting]',
			'+ topics: [forgetting]',
		]);
		expect(texts.get('themes/remembering.md')).toContain('[low-rank *adaptation*](../topics.yaml#forgetting)');
		expect(texts.get('topics.yaml')).not.toContain('slug: low-rank-adaptation');
		expect(texts.get('topics.yaml')).toContain('  aliases:\n    - Low-rank adaptation\n    - LoRA\n');
		expect(texts.get('permalinks.yaml')).toContain('/topics/low-rank-adaptation/: { to: /topics/forgetting/ }');
		expect(texts.get('permalinks.yaml')).not.toMatch(/^\/topics\/.*low-rank-adaptation.*: page$/m);
	});

	test('renamed: the old address leads to the new one, and the name changes alone where the address is kept', () => {
		const { texts, problems } = finish(files, renameTopic(files, 'low-rank-adaptation', 'LoRA & kin', true));
		expect(problems).toEqual([]);
		expect(texts.get('permalinks.yaml')).toContain('/topics/low-rank-adaptation/: { to: /topics/lora-kin/ }');
		expect(diff(texts, 'papers/low-rank-updates.md')).toContain('+ topics: [lora-kin, forgetting]');
		const kept = finish(files, renameTopic(files, 'low-rank-adaptation', 'LoRA & kin', false));
		expect(kept.texts.get('permalinks.yaml')).toBe(original.get('permalinks.yaml'));
		expect(diff(kept.texts, 'topics.yaml')).toEqual(['-   name: Low-rank adaptation', '+   name: LoRA & kin']);
	});

	test('dropped: its pages say so, and those of pairs lead to the other topic', () => {
		const { texts, problems } = finish(files, dropTopic(files, 'forgetting'));
		expect(problems).toEqual([]);
		const registry = texts.get('permalinks.yaml') ?? '';
		expect(registry).toContain(
			'/topics/forgetting/: { gone: The topic “Catastrophic forgetting” was removed from the vocabulary., date: 2026-12-01 }',
		);
		expect(registry).toContain('/topics/continual-learning/forgetting/: { to: /topics/continual-learning/ }');
		expect(texts.get('papers/replay-again.md')).toContain('topics: [continual-learning]\n');
	});

	test('dropped from a map in another language: its page says so in that language', () => {
		const french = files.map((file) =>
			file.path === 'site.yaml' ? { ...file, text: file.text.replace(/^language: .*$/m, 'language: fr') } : file,
		);
		const { texts } = finish(french, dropTopic(french, 'forgetting'));
		expect(texts.get('permalinks.yaml')).toMatch(
			/^\/topics\/forgetting\/: .*Le sujet .* a été retiré du vocabulaire\./m,
		);
	});

	test('named by others as a broader or an excluded one: these name the other topic, or none', () => {
		const named = (edit: Edit) => {
			const { texts, problems } = finish(files, edit);
			expect(problems).toEqual([]);
			return listRelations(texts.get('topics.yaml'), 'robots');
		};
		expect(named(mergeTopics(files, 'continual-learning', 'forgetting')).parents).toEqual(['forgetting']);
		expect(named(renameTopic(files, 'prompt-tuning', 'Soft prompts', true)).excludes).toEqual(['soft-prompts']);
		expect(named(dropTopic(files, 'continual-learning')).parents).toEqual([]);
		expect(named(mergeTopics(files, 'prompt-tuning', 'robots'))).toEqual({
			parents: ['continual-learning'],
			excludes: [],
		});
	});

	test('merged: the broader and excluded topics of both are those of the one, and none leads back to it', () => {
		const { texts, problems } = finish(files, mergeTopics(files, 'robots', 'low-rank-adaptation'));
		expect(problems).toEqual([]);
		expect(listRelations(texts.get('topics.yaml'), 'low-rank-adaptation')).toEqual({
			parents: ['continual-learning'],
			excludes: ['prompt-tuning'],
		});
		const above = finish(files, mergeTopics(files, 'robots', 'continual-learning'));
		expect(above.problems).toEqual([]);
		expect(listRelations(above.texts.get('topics.yaml'), 'continual-learning')).toEqual({
			parents: undefined,
			excludes: ['prompt-tuning'],
		});
		const between = files.map((file) =>
			file.path === 'topics.yaml'
				? { ...file, text: file.text.replace('  name: Continual learning\n', '$&  parents: [forgetting]\n') }
				: file,
		);
		const top = finish(between, mergeTopics(between, 'robots', 'forgetting'));
		expect(top.problems).toEqual([]);
		expect(listRelations(top.texts.get('topics.yaml'), 'forgetting').parents).toBeUndefined();
	});

	test.each([
		['a topic that is not there', () => dropTopic(files, 'forgeting'), 'did you mean forgetting?'],
		['a word of longer names', () => dropTopic(files, 'adaptation'), 'did you mean low-rank-adaptation?'],
		['a name that another topic has', () => renameTopic(files, 'forgetting', 'Prompt tuning', true), 'merge the two'],
		['a topic and itself', () => mergeTopics(files, 'forgetting', 'forgetting'), 'name two topics'],
	])('%s is refused', (_, edit, message) => {
		expect(edit).toThrow(EditError);
		expect(edit).toThrow(message);
	});
});

describe('themes', () => {
	test('merged: the essay, the groups and the reading path of both stand in one', () => {
		const { texts, problems } = finish(files, mergeThemes(files, 'remembering', 'small-updates'));
		expect(problems).toEqual([]);
		expect(texts.has('themes/remembering.md')).toBe(false);
		const theme = texts.get('themes/small-updates.md') ?? '';
		expect(theme).toContain(
			'## Remembering\n\n## The question\n\nIt is asked by [the first paper](../papers/why-networks-forget.md)',
		);
		expect(theme).toContain('- paper: why-networks-forget');
		expect(theme).toContain(
			'papers: [low-rank-updates, prompts-that-last, adapters-side-by-side, prompts-and-ranks]\n',
		);
		expect(texts.get('papers/replay-again.md')).toContain('themes: [small-updates]');
		expect(texts.get('permalinks.yaml')).toContain('/themes/remembering/: { to: /themes/small-updates/ }');
	});

	test('merged: what one theme has no place for is named', () => {
		const step = (n: number) => `  - paper: low-rank-updates-${n}\n    reason: Step ${n}.\n`;
		const long = files.map((file) =>
			file.path === 'themes/small-updates.md'
				? { ...file, text: file.text.replace('start:\n', `$&${[1, 2, 3, 4, 5].map(step).join('')}`) }
				: file,
		);
		expect(mergeThemes(files, 'remembering', 'small-updates').dropped).toEqual([
			'question: How does remembering work?',
			'summary: About remembering.',
		]);
		expect(mergeThemes(long, 'remembering', 'small-updates').dropped?.at(-1)).toBe(
			'start: why-networks-forget: It comes first.',
		);
	});

	test('merged: a paper that both name stands once in the reading path, and in one group', () => {
		const both = files.map((file) =>
			file.path === 'themes/small-updates.md'
				? {
						...file,
						text: file.text
							.replace('start:\n', '$&  - paper: why-networks-forget\n    reason: It says why.\n')
							.replace('papers: [low-rank-updates', 'papers: [why-networks-forget, low-rank-updates'),
					}
				: file.path === 'papers/why-networks-forget.md'
					? { ...file, text: file.text.replace('themes: [remembering]', 'themes: [remembering, small-updates]') }
					: file,
		);
		const { texts, problems } = finish(both, mergeThemes(both, 'remembering', 'small-updates'));
		expect(problems).toEqual([]);
		const { start, groups } = readMatter(texts.get('themes/small-updates.md'));
		expect(start.map(({ paper }) => paper)).toEqual(['why-networks-forget', 'low-rank-updates']);
		expect(groups.map(({ papers }) => papers)).toEqual([
			['why-networks-forget', 'low-rank-updates', 'prompts-that-last', 'adapters-side-by-side', 'prompts-and-ranks'],
			['replay-again'],
		]);
	});

	test('renamed: file, papers, topics and links follow', () => {
		const { texts, problems } = finish(files, renameTheme(files, 'small-updates', 'Adapters', true));
		expect(problems).toEqual([]);
		expect(texts.get('themes/adapters.md')).toContain('name: Adapters\n');
		expect(texts.get('themes/remembering.md')).toContain('[small updates](../themes/adapters.md)');
		expect(texts.get('topics.yaml')).toContain('theme: adapters\n');
		expect(texts.get('permalinks.yaml')).toContain('/themes/small-updates/: { to: /themes/adapters/ }');
	});

	test('merged: topics of the one go to the other, where some topic belongs to no theme too', () => {
		const { texts, problems } = finish(files, mergeThemes(files, 'remembering', 'small-updates'));
		expect(problems).toEqual([]);
		expect(listHomes(texts.get('topics.yaml'))).toEqual({
			'continual-learning': 'small-updates',
			forgetting: 'small-updates',
			'low-rank-adaptation': 'small-updates',
			'prompt-tuning': 'small-updates',
			robots: undefined,
		});
	});

	test('are not dropped while a topic has no other', () => {
		const moved = files.filter(({ path }) => !/papers\/(?:replay-again|why-networks-forget)/.test(path));
		expect(() => dropTheme(moved, 'remembering')).toThrow(
			'topic continual-learning, topic forgetting would be left without a theme',
		);
	});

	test('are not dropped while a paper or a topic has no other', () => {
		expect(() => dropTheme(files, 'remembering')).toThrow('merge remembering into another theme instead');
	});
});

describe('papers', () => {
	test('renamed: themes and essays follow, and the old slug is an alias', () => {
		const { texts, problems } = finish(files, renamePaper(files, 'replay-again', 'replay-once-more'));
		expect(problems).toEqual([]);
		expect(texts.get('papers/replay-once-more.md')).toContain('added: 2026-11-21\naliases:\n  - replay-again\n');
		expect(texts.get('themes/remembering.md')).toContain('papers: [why-networks-forget, replay-once-more]');
		expect(texts.get('themes/remembering.md')).toContain('[replay [1]](../papers/replay-once-more.md)');
		expect(texts.get('permalinks.yaml')).toContain('/papers/merged-away/: { to: /papers/replay-once-more/ }');
	});

	test('renamed, withdrawn or joined: reference lists follow', () => {
		const readCites = (edit: Edit, path: string) => {
			const { texts, problems } = finish(files, edit);
			expect(problems).toEqual([]);
			return /^cites:.*$/m.exec(texts.get(path) ?? '')?.[0];
		};
		const citing = 'papers/replay-again.md';
		expect(readCites(renamePaper(files, 'why-networks-forget', 'why-forget'), citing)).toBe(
			'cites: [why-forget, doi:10.1000/OUTSIDE, arxiv:1801.00001]',
		);
		expect(readCites(withdrawPaper(files, 'why-networks-forget', { to: 'prompts-that-last' }), citing)).toBe(
			'cites: [prompts-that-last, doi:10.1000/OUTSIDE, arxiv:1801.00001]',
		);
		expect(readCites(withdrawPaper(files, 'why-networks-forget', { to: 'replay-again' }), citing)).toBe(
			'cites: [doi:10.1000/OUTSIDE, arxiv:1801.00001]',
		);
	});

	test('withdrawn: every address of theirs says why, and nothing leads to another person or paper', () => {
		const { texts, problems } = finish(files, withdrawPaper(files, 'replay-again', { gone: 'Retracted.' }));
		expect(problems).toEqual([]);
		const registry = texts.get('permalinks.yaml') ?? '';
		for (const path of ['/papers/replay-again/', '/arxiv/2201.00004/', '/papers/merged-away/'])
			expect(registry).toContain(`${path}: { gone: Retracted., date: 2026-12-01 }`);
		expect(texts.get('themes/remembering.md')).toContain('papers: [why-networks-forget]');
		expect(texts.get('themes/remembering.md')).toContain(', replay [1] or');
	});

	test('withdrawn: links that name a definition become words too, and the definition goes', () => {
		const about =
			'See [replay *again*][1], [1] and [LoRA][2].\n\n[1]: papers/replay-again.md\n[2]: papers/low-rank-updates.md\n';
		const linked = [...files, { path: 'about.md', text: about }];
		const { texts, problems } = finish(linked, withdrawPaper(linked, 'replay-again', { gone: 'Retracted.' }));
		expect(problems).toEqual([]);
		expect(texts.get('about.md')).toBe('See replay *again*, 1 and [LoRA][2].\n\n[2]: papers/low-rank-updates.md\n');
	});

	test('withdrawn for another paper that is the same work: its addresses and mentions lead there', () => {
		const edit = withdrawPaper(files, 'replay-again', { to: 'why-networks-forget' });
		const { texts, problems } = finish(files, edit);
		expect(problems).toEqual([]);
		expect(texts.get('permalinks.yaml')).toContain('/arxiv/2201.00004/: { to: /papers/why-networks-forget/ }');
		expect(texts.get('themes/remembering.md')).toContain('[replay [1]](../papers/why-networks-forget.md)');
		expect(texts.get('themes/remembering.md')).toContain('papers: [why-networks-forget]\n');
	});
});
