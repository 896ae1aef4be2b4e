/** The words of the interface stand in tables, and every table says something for every key. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { splitSlots } from '../../../src/i18n/slots.ts';
import { sampleFunctions } from './sample-values.ts';
import { listAstroWords, listJsxWords } from './template-words.ts';

const SOURCE = resolve('src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((file) => join(SOURCE, file));
const read = (file: string) => readFileSync(file, 'utf8');
const code = files.filter((file) => /\.(?:ts|tsx|astro)$/.test(file)).map((path) => ({ path, text: read(path) }));
const tables = readdirSync(join(SOURCE, 'i18n/en')).filter((file) => file !== 'language.ts');
const others = Object.keys(LANGUAGES).filter((language) => language !== 'en');

type Entry = string | ((...values: never[]) => unknown) | { readonly [key: string]: Entry };

function listEntries(table: Entry, path = ''): [path: string, entry: string | ((...values: never[]) => unknown)][] {
	if (typeof table !== 'object') return [[path, table]];
	return Object.entries(table).flatMap(([key, entry]) => listEntries(entry, path ? `${path}.${key}` : key));
}

async function load(language: string, file: string): Promise<Entry> {
	return (await import(join(SOURCE, 'i18n', language, file))).words;
}

const slotsOf = (text: string) => splitSlots(text).flatMap(({ slot }) => slot ?? []);

describe('the words of the interface', () => {
	test.each(files.filter((file) => file.endsWith('.astro')).map((file) => [relative(SOURCE, file), file]))(
		'%s has none of its own',
		(_, file) => expect(listAstroWords(read(file))).toEqual([]),
	);

	test.each(files.filter((file) => file.endsWith('.tsx')).map((file) => [relative(SOURCE, file), file]))(
		'%s has none of its own',
		(_, file) => expect(listJsxWords(read(file))).toEqual([]),
	);

	test.each([
		['<p>Plain words</p>', ['Plain words']],
		['<p aria-label="Plain words">{words.text}</p>', ['Plain words']],
		['{list.map(({ name }) => <b>Called {name}</b>)}', ['Called']],
		["{isOpen ? words.open : 'Shut it'}", ['Shut it']],
		['{isOpen && `Open it`}', ['Open it']],
		['<p class="two words">{words.text} · {a > 1 && count}</p>', []],
	])('a planted template %s is judged by its words', (template, found) =>
		expect(listAstroWords(template)).toEqual(found),
	);
});

describe.each(tables)('the table %s', (file) => {
	test('has every key in use', async () => {
		const area = file.replace(/\.ts$/, '');
		const users = code.filter(
			({ path, text }) =>
				!path.endsWith(`/en/${file}`) &&
				(text.includes(`'#words/${area}'`) || (path.includes('/i18n/en/') && text.includes(`'./${area}.ts'`))),
		);
		const texts = area === 'automatic' ? code.filter(({ path }) => path.includes('/domain/import/')) : users;
		expect(texts.length).toBeGreaterThan(0);
		const isUsed = (key: string) =>
			texts.some(({ text }) => new RegExp(`\\.${key}\\b|[{,] ${key}\\b[^;]*=`).test(text)) ||
			code.some(
				({ path, text }) => text.includes(`'${key}'`) || (!path.includes('/i18n/') && text.includes(`names.${key}`)),
			);
		const isLookedUp = (group: string) => texts.some(({ text }) => new RegExp(`\\b${group}(?:\\[|\\))`).test(text));
		const unused = listEntries(await load('en', file))
			.map(([path]) => path.split('.'))
			.filter((path) => !isUsed(path.at(-1) ?? '') && !isLookedUp(path.at(-2) ?? 'words'));
		expect(unused.map((path) => path.join('.'))).toEqual([]);
	});

	test.each(others)('is complete in %s, with the same places', async (language) => {
		const english = listEntries(await load('en', file));
		const other = new Map(listEntries(await load(language, file)));
		expect([...other.keys()].sort()).toEqual(english.map(([path]) => path).sort());
		for (const [path, entry] of english) {
			const translated = other.get(path);
			expect(typeof translated, path).toBe(typeof entry);
			if (typeof entry !== 'string' || typeof translated !== 'string') continue;
			expect(translated.trim() === '', path).toBe(entry.trim() === '');
			expect(slotsOf(translated).sort(), path).toEqual(slotsOf(entry).sort());
		}
	});

	test.each(Object.keys(LANGUAGES))('says in %s all that it says in English of what it is given', async (language) => {
		const samples = sampleFunctions(read(join(SOURCE, 'i18n/en', file)));
		const other = new Map(listEntries(await load(language, file)));
		for (const [path, entry] of listEntries(await load('en', file))) {
			const translated = other.get(path);
			if (typeof entry !== 'function' || typeof translated !== 'function') continue;
			const { values, atoms } = samples.get(path) ?? { values: [12], atoms: [12] };
			const [english, text] = [entry, translated].map((phrase) => foldDigits(phrase(...(values as never[]))));
			const said = atoms.filter((atom) => english?.includes(String(atom)));
			expect(
				said.filter((atom) => !text?.includes(String(atom))),
				`${language}: ${path}: ${text}`,
			).toEqual([]);
		}
	});
});

/** Digits of any script as 0 to 9. */
function foldDigits(text: unknown): string {
	const whole = typeof text === 'object' ? JSON.stringify(text) : String(text);
	return whole.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
