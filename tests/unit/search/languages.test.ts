/** Search in small maps of several languages. */
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from './small-engine.ts';

interface SmallPaper {
	readonly slug: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly takeaway: string;
}

/** The small map in another language, with other titles, authors and takeaways. */
async function openMap(language: string, papers: readonly SmallPaper[]) {
	const files = await readContent('tests/fixtures/small');
	const translated = files.map((file): ContentFile => {
		if (file.path === 'site.yaml')
			return { ...file, text: file.text.replace(/^language: .*$/m, `language: ${language}`) };
		const paper = papers.find(({ slug }) => file.path === `papers/${slug}.md`);
		if (!paper) return file;
		const authors = `authors:\n${paper.authors.map((name) => `  - ${name}`).join('\n')}`;
		const text = file.text
			.replace(/^authors:.*\n(?: +- .*\n)*/m, '')
			.replace(/^title: .*$/m, `title: ${paper.title}\n${authors}`)
			.replace(/^takeaway: .*$/m, `takeaway: ${paper.takeaway}`);
		return { ...file, text };
	});
	return openIndex(indexCorpus(readCorpus(translated)));
}

const MAPS: Readonly<Record<string, readonly SmallPaper[]>> = {
	zh: [
		{
			slug: 'why-networks-forget',
			title: '深度学习中的灾难性遗忘',
			authors: ['王小明', '李华'],
			takeaway: '网络在学习新任务时忘记旧任务。',
		},
		{ slug: 'low-rank-updates', title: 'LoRA微调方法', authors: ['欧阳娜'], takeaway: '低秩更新足够。' },
	],
	ja: [
		{
			slug: 'why-networks-forget',
			title: '破滅的忘却と継続学習',
			authors: ['山田太郎'],
			takeaway: 'ネットワークは古い課題を忘れる。',
		},
		{
			slug: 'low-rank-updates',
			title: '低ランク適応による微調整',
			authors: ['鈴木花子'],
			takeaway: '少数のパラメータで十分である。',
		},
	],
	cs: [
		{
			slug: 'why-networks-forget',
			title: 'Proč sítě zapomínají',
			authors: ['Jiří Dvořák'],
			takeaway: 'Sítě při učení zapomínají staré úlohy.',
		},
		{
			slug: 'low-rank-updates',
			title: 'Úsporné učení velkých modelů',
			authors: ['Žaneta Šťastná'],
			takeaway: 'Stačí malé změny vah.',
		},
	],
	fr: [
		{
			slug: 'why-networks-forget',
			title: 'L’oubli au cœur de l’apprentissage',
			authors: ['Hélène Lœwenstein'],
			takeaway: 'Les réseaux oublient d’anciennes tâches.',
		},
		{
			slug: 'low-rank-updates',
			title: 'Réglage fin d’un modèle à rang réduit',
			authors: ['Émile d’Arc'],
			takeaway: 'De petites mises à jour suffisent.',
		},
	],
	ar: [
		{
			slug: 'why-networks-forget',
			title: 'النسيان في التَّعَلُّم المستمر',
			authors: ['محمد الأحمد'],
			takeaway: 'تنسى الشبكات المهام القديمة.',
		},
		{ slug: 'low-rank-updates', title: 'ضبط النماذج الكبيرة', authors: ['ليلى حسن'], takeaway: 'تكفي تحديثات صغيرة.' },
	],
};

describe.each(Object.entries(MAPS))('in a map in %s', (language, papers) => {
	test('every paper is found by its title, first', async () => {
		const engine = await openMap(language, papers);
		for (const { slug, title } of papers) expect((await findSlugs(engine, title))[0]).toBe(slug);
	});

	test('every author is found by the whole name', async () => {
		const engine = await openMap(language, papers);
		for (const { slug, authors } of papers)
			for (const name of authors) {
				expect((await findSlugs(engine, name))[0]).toBe(slug);
				expect((await engine.suggest(engine.parse(name), 5)).people[0]?.name).toBe(name);
			}
	});
});

test.each([
	['zh', '学习', 'why-networks-forget'],
	['zh', '遗忘', 'why-networks-forget'],
	['zh', '微调', 'low-rank-updates'],
	['zh', 'lora', 'low-rank-updates'],
	['zh', '小明', 'why-networks-forget'],
	['zh', 'xuexi', 'why-networks-forget'],
	['zh', 'shendu xuexi', 'why-networks-forget'],
	['zh', 'shenduxuexi', 'why-networks-forget'],
	['zh', 'yiwang', 'why-networks-forget'],
	['zh', 'weitiao', 'low-rank-updates'],
	['zh', 'wang xiaoming', 'why-networks-forget'],
	['zh', 'Xiaoming Wang', 'why-networks-forget'],
	['zh', 'wangxiaoming', 'why-networks-forget'],
	['zh', 'ouyang na', 'low-rank-updates'],
	['ja', '学習', 'why-networks-forget'],
	['ja', 'ネットワーク', 'why-networks-forget'],
	['ja', '微調整', 'low-rank-updates'],
	['cs', 'site zapominaji', 'why-networks-forget'],
	['cs', 'uceni velkych', 'low-rank-updates'],
	['cs', 'dvorak', 'why-networks-forget'],
	['fr', 'apprentissage', 'why-networks-forget'],
	['fr', 'coeur', 'why-networks-forget'],
	['fr', "l'oubli", 'why-networks-forget'],
	['fr', 'loewenstein', 'why-networks-forget'],
	['fr', 'modele', 'low-rank-updates'],
	['ar', 'التعلم', 'why-networks-forget'],
	['ar', 'تعلم', 'why-networks-forget'],
	['ar', 'نماذج', 'low-rank-updates'],
	['ar', 'الاحمد', 'why-networks-forget'],
])('in %s the words %s find %s', async (language, typed, slug) => {
	const engine = await openMap(language, MAPS[language] ?? []);
	expect((await findSlugs(engine, typed))[0]).toBe(slug);
});

test.each([
	['zh', '“学习新任务”', 'why-networks-forget'],
	['fr', '"rang réduit"', 'low-rank-updates'],
])('in %s the phrase %s finds %s alone', async (language, typed, slug) => {
	const engine = await openMap(language, MAPS[language] ?? []);
	expect(await findSlugs(engine, typed)).toEqual([slug]);
});

test.each(['wang xiaoming', 'wangxiaoming'])('in Chinese the author 王小明 is suggested for %s', async (typed) => {
	const engine = await openMap('zh', MAPS['zh'] ?? []);
	expect((await engine.suggest(engine.parse(typed), 5)).people[0]?.name).toBe('王小明');
});

test.each(['ja', 'en'])('in a map in %s no character has a Chinese reading', async (language) => {
	const engine = await openMap(language, MAPS['zh'] ?? []);
	expect(await findSlugs(engine, 'shenduxuexi')).toEqual([]);
	expect((await engine.suggest(engine.parse('wang xiaoming'), 5)).people).toEqual([]);
});
