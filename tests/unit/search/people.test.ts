import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEngine } from '../../../src/domain/search/engine.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { findSlugs, indexCorpus, openIndex, readCorpus } from './small-engine.ts';

/** Authors by their one paper. */
const AUTHORS: Readonly<Record<string, string>> = {
	'adapters-side-by-side': 'Pierre-Yves Oudeyer',
	'low-rank-updates': 'Can Chen, Yiming Bo Yang',
	'prompts-and-ranks': 'Yang You',
	'prompts-that-last': 'Yiming Yang',
	'replay-again': 'David R. So',
	'why-networks-forget': 'Tao Roa Løken-Müller',
};

let engine: SearchEngine;
const find = (typed: string) => findSlugs(engine, typed);
const name = async (typed: string) => (await engine.findPeople(typed, 9)).people.map((person) => person.name);
beforeAll(async () => {
	const files = await readContent('tests/fixtures/small');
	const written = files.map(({ path, text }) => {
		const author = AUTHORS[path.replace(/^papers\/|\.md$/g, '')];
		return {
			path,
			text: author ? text.replace(/^authors: .*\n/m, '').replace(/^kind:/m, `authors: [${author}]\nkind:`) : text,
		};
	});
	engine = await openIndex(indexCorpus(readCorpus(written)));
});

describe('a person is found', () => {
	test.each([
		['by initials behind the family name', 'Oudeyer PY'],
		['by initials in small letters', 'oudeyer py'],
		['by initials before it', 'PY Oudeyer'],
		['between words that say nothing', 'papers by Pierre-Yves Oudeyer'],
		['before them', 'Pierre-Yves Oudeyer papers'],
	])('%s: %s', async (_, typed) => {
		expect(await name(typed)).toEqual(['Pierre-Yves Oudeyer']);
		expect(await find(typed)).toEqual(['adapters-side-by-side']);
	});

	test('whose name is such a word', async () => {
		expect(await name('papers by Can Chen')).toEqual(['Can Chen']);
		expect(await find('papers by Can Chen')).toEqual(['low-rank-updates']);
	});

	test.each(['Oudeyr', 'pierre-yves oudayer', 'Tao Roa Løken-Müler'])(
		'with an error in a name of one paper: %s',
		async (typed) => {
			const slugs = Object.keys(AUTHORS);
			expect((await find(typed))[0]).toBe(typed.startsWith('Tao') ? slugs.at(-1) : slugs[0]);
		},
	);

	test('by the whole name with a middle name missing', async () => {
		expect(await name('Tao Loken-Muller')).toEqual(['Tao Roa Løken-Müller']);
	});

	test.each(['Løken-Müller', 'Loken-Muller', 'Loeken-Mueller', 'mueller, tao'])(
		'with umlauts, without, and spelt out: %s',
		async (typed) => {
			expect(await name(typed)).toEqual(['Tao Roa Løken-Müller']);
			expect(await find(typed)).toEqual(['why-networks-forget']);
		},
	);
});

describe('a person is not', () => {
	test('someone of another family name with that initial in the middle', async () => {
		expect(await name('David Rolnick')).toEqual([]);
		expect(await name('Roland So')).toEqual([]);
		expect(await name('David So')).toEqual(['David R. So']);
	});

	test('meant first by the initial of the family name', async () => {
		expect((await name('Y. Yang'))[0]).toBe('Yiming Yang');
		expect((await find('Y. Yang'))[0]).toBe('prompts-that-last');
	});

	test('asked for by the operator where another has just that name', async () => {
		expect(await find('author:"Yiming Yang"')).toEqual(['prompts-that-last']);
		expect(await find('author:"Bo Yang"')).toEqual(['low-rank-updates']);
		expect(await find('Yiming Yang')).toEqual(['prompts-that-last', 'low-rank-updates']);
	});

	test('found by words and an abbreviation', async () => {
		expect(await name('prompts RL')).toEqual([]);
	});
});
