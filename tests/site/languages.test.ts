/** The site in other languages: no word of the English interface is left, and words of the content say which language they are in. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getAutomaticWords } from '../../src/i18n/automatic-words.ts';
import { listFiles, readText } from './built-site.ts';
import { listInterfaceWords } from './interface-words.ts';
import { getKind } from './page-kinds.ts';
import { buildProject, copyProject } from './project-copy.ts';
import { listVisibleTexts } from './visible-words.ts';

const CONTENT = 'tests/fixtures/small';

/** The small map, English by content, with its interface in another language. */
function buildIn(language: string, folder: string): string {
	const site = join(folder, CONTENT, 'site.yaml');
	const settings = readFileSync(site, 'utf8').replace('language: en', `language: ${language}\ncontentLanguage: en`);
	writeFileSync(site, settings);
	return buildProject(folder, { CONTENT_DIR: CONTENT });
}

function listStrings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

/** Every name and sentence of the map's YAML, the longest first. */
function listContentStrings(folder: string): string[] {
	const files = readdirSync(join(folder, CONTENT), { recursive: true, encoding: 'utf8' });
	const strings = files.flatMap((file) => {
		const text = () => readFileSync(join(folder, CONTENT, file), 'utf8');
		if (file.endsWith('.yaml')) return listStrings(parse(text()));
		return file.endsWith('.md') ? listStrings(parse(text().split(/^---$/m)[1] ?? '')) : [];
	});
	const parts = strings.flatMap((text) => [text, ...text.split(/[$\\^{}]+/)]).map(separate);
	return [...new Set(parts)].filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
}

const SIGNS = /\p{L}[\p{L}’'-]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Words and signs with spaces between them; addresses and names of files are left out. */
function separate(text: string): string {
	return (
		text
			.toLowerCase()
			.replaceAll(/\S*[/.]\w\S*/g, ' ')
			.match(SIGNS)
			?.join(' ') ?? ''
	);
}

const subtract = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
	new Set([...all].filter((word) => !others.has(word)));

const toWords = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

describe.each([
	['fr', undefined],
	['ar', 'rtl'],
])('the site in %s', (language, direction) => {
	const folder = copyProject();
	let dist = '';
	let pages: string[] = [];
	let english: ReadonlySet<string> = new Set();
	beforeAll(() => {
		dist = buildIn(language, folder);
		pages = listFiles(dist).filter((file) => file.endsWith('.html'));
		english = subtract(listInterfaceWords('en'), listInterfaceWords(language));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('has every kind of page', () => {
		const kinds = new Set(pages.map((page) => getKind(page, readText(page, dist))));
		for (const kind of ['home', 'papers', 'paper', 'theme', 'topic', 'pair', 'author', 'graph', 'search', 'matrix'])
			expect(kinds).toContain(kind);
		for (const kind of ['timeline', 'library', 'compare', 'reading list', 'about', 'embed', 'data', 'redirect'])
			expect(kinds).toContain(kind);
	});

	test('says so on every page', () => {
		for (const page of pages) {
			const [root = ''] = /<html[^>]*>/.exec(readText(page, dist)) ?? [];
			expect(/\slang="([^"]*)"/.exec(root)?.[1], page).toBe(language);
			expect(/\sdir="([^"]*)"/.exec(root)?.[1], page).toBe(direction);
		}
	});

	test('leaves no word of the English interface on any page, and no English words of the content unmarked', () => {
		const names = listContentStrings(folder);
		const strip = (text: string) => names.reduce((rest, name) => rest.replaceAll(` ${name} `, '  '), ` ${text} `);
		const left = pages.flatMap((page) =>
			listVisibleTexts(readText(page, dist))
				.filter(({ lang }) => lang !== 'en')
				// Names inside a sentence or an attribute cannot be marked.
				.map(({ text, place }) => ({
					text,
					place,
					found: toWords(strip(separate(text))).filter((word) => english.has(word)),
				}))
				.filter(({ found }) => found.length > 0)
				.map(({ text, place, found }) => `${page}: ${place}: ${found.join(' ')} in ${text.trim()}`),
		);
		expect(left).toEqual([]);
	});

	test('marks titles, takeaways and names that stand by themselves as English', () => {
		const unmarked = pages.flatMap((page) =>
			listVisibleTexts(readText(page, dist))
				.filter(({ lang, place, text }) => place === 'text' && lang !== 'en' && isWholeName(text))
				.map(({ text }) => `${page}: ${text.trim()}`),
		);
		expect(unmarked).toEqual([]);
	});

	test('has its own words marked as its own among those of the content', () => {
		const own = subtract(listInterfaceWords(language), listInterfaceWords('en'));
		// The fields of records are described in English, in words that other languages share.
		const read = pages.filter((page) => !page.startsWith('data/'));
		const wrong = read.flatMap((page) =>
			listVisibleTexts(readText(page, dist))
				.filter(({ lang, text }) => lang === 'en' && toWords(text).some((word) => own.has(word) && !english.has(word)))
				.map(({ text }) => `${page}: ${text.trim()}`),
		);
		expect(wrong).toEqual([]);
	});

	test('ships the words of its own language alone', () => {
		const scripts = listFiles(dist).filter((file) => /^_assets\/.*\.js$/.test(file));
		const shipped = scripts.map((file) => readText(file, dist)).join('\n');
		expect(shipped).not.toContain('No paper matches every word');
		expect(shipped).not.toContain('Everything has been reset');
	});
});

describe('a map in Persian that an import began', () => {
	const folder = copyProject();
	let dist = '';
	beforeAll(() => {
		const words = getAutomaticWords('fa', 'papers');
		const content = join(folder, CONTENT);
		const write = (file: string, change: (text: string) => string) =>
			writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
		writeFileSync(
			join(content, 'about.md'),
			`## ${words.aboutHeading}\n\n${words.aboutText('2026-11-29', 6, ['a.bib'])}\n`,
		);
		write('themes/remembering.md', (text) =>
			text
				.replace('How does remembering work?', words.themeQuestion(['یادگیری']))
				.replace('It is asked by', `${words.essays.single} It is asked by`)
				.replace('## The question\n\n', ''),
		);
		write('topics.yaml', (text) =>
			text.replace('Learned vectors put before the input.', words.topicDefinition('یادگیری')),
		);
		write('site.yaml', (text) =>
			text.replace('language: en', 'language: fa').replace('name: Analysis', 'name: Preprint'),
		);
		dist = buildProject(folder, { CONTENT_DIR: CONTENT });
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test.each([
		['themes/remembering', 'What is known about یادگیری?'],
		['themes', 'What is known about یادگیری?'],
		['themes/remembering', 'This theme was formed automatically'],
		['topics/prompt-tuning', 'Papers that mention یادگیری.'],
		['about', 'This map was created on 29 November 2026'],
		['papers/why-networks-forget', 'Preprint'],
	])('has the English words of /%s/ as English: “%s”', (page, words) => {
		const texts = listVisibleTexts(readText(`${page}/index.html`, dist)).filter(({ text }) => text.includes(words));
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter(({ lang }) => lang !== 'en')).toEqual([]);
	});

	test('has its own words as Persian, read from the right', () => {
		const page = readText('themes/remembering/index.html', dist);
		expect(page).toContain('<h1 lang="fa" dir="rtl">Remembering</h1>');
		expect(page).toMatch(/<html lang="en"(?! dir)/);
	});
});

const NAMES = new Set([
	'why networks forget',
	'low-rank updates',
	'continual learning',
	'catastrophic forgetting',
	'low-rank adaptation',
	'prompt tuning',
	'small updates',
	'remembering',
	'method',
	'analysis',
	'weights',
	'adapter',
]);

const isWholeName = (text: string) => NAMES.has(text.trim().toLowerCase());
