import { describe, expect, test } from 'vitest';
import { countPlaces, findTitleNouns, isUnfinished } from '../../../../src/domain/import/topics/title-nouns.ts';
import { getTopicLanguage } from '../../../../src/domain/import/topics/topic-language.ts';
import { buildVocabulary } from '../../../../src/domain/import/topics/vocabulary.ts';

const ENGLISH = getTopicLanguage('en');
const FRENCH = getTopicLanguage('fr');

const list = (titles: readonly string[], language = ENGLISH) =>
	findTitleNouns(titles, countPlaces(titles, language), 2, language).map(({ key }) => key);

describe('nouns of titles', () => {
	test.each([
		['a noun at the end of its phrases', ['Sleep and memory', 'The roots of memory', 'Memory'], ['memory']],
		['no adjective', ['Visual masking', 'A visual agnosia', 'The visual brain'], []],
		['no word that titles of any field hold', ['The role of sleep', 'A role for dreams', 'Roles'], []],
		['no part of a compound', ['Chain-of-thought prompts', 'Trains of chain-of-events'], []],
		['no gerund that has an object', ['Foraging for birds', 'Foraging, ants'], []],
		['no saying', ['Essays in honour of birds', 'In honour of ants', 'In honour of bees'], []],
		[
			'no part of names',
			['Old words of the Murray River', 'Some words from the Darling River', 'The birds of it: a look at Dixon, R'],
			[],
		],
		['no infinitive', ['A model to assess, a way to simulate', 'How to assess', 'To simulate'], []],
		['a gerund that is a noun', ['Ants and foraging', 'A study of foraging'], ['foraging']],
		['nothing of a language whose nouns are not known', ['Sprache und die Musik', 'Die Musik und das Werk'], []],
		['in French titles of an English map', ['Le pèlerin et la religion', 'La religion de la cité'], ['religion']],
	])('%s', (_, titles, expected) => {
		expect(list(titles)).toEqual(expected);
	});

	test('in French stand before their adjectives, after an article that is written with them too', () => {
		const titles = ['L’islam médiéval', 'Comprendre l’islam', 'La vie médiévale', 'Une ville médiévale et l’islam'];
		expect(list(titles, FRENCH)).toEqual(['islam']);
	});

	test('a phrase that titles seldom end with its last word is not whole', () => {
		const titles = ['Left temporal lobe', 'Left temporal cortex', 'A temporal pole', 'Left temporal lobes'];
		const places = countPlaces(titles, ENGLISH);
		expect([isUnfinished('left temporal', places), isUnfinished('temporal lobe', places)]).toEqual([true, false]);
	});
});

test('papers of which the title alone is known get the nouns that no phrase gives them; others stay without', () => {
	const titles = [
		'Semantic memory in aging',
		'A model of semantic memory',
		'Semantic memory and the cortex',
		'The roots of memory',
		'From perception to memory',
		'A test of memory',
		'An unobtrusive smile',
		'Sleep and the brain',
		'Grapheme colors',
		'Alkaline phosphatase',
	];
	const papers = [...titles, ...Array.from({ length: 30 }, (_, i) => `Word${i} alone`)].map((title) => ({
		title,
		abstract: '',
		keywords: [],
	}));
	const { topicsOfPapers } = buildVocabulary(papers);
	expect(topicsOfPapers.slice(0, titles.length)).toEqual([
		['semantic memory', 'memory'],
		['semantic memory', 'memory'],
		['semantic memory', 'memory'],
		['memory'],
		['memory'],
		['memory'],
		[],
		[],
		[],
		[],
	]);
});

test('nouns that tell of books, or end in -ics, or tell of papers in another language are no topics', () => {
	expect(list(['An outline of topics', 'Topics and outlines', 'A sketch: aspectos', 'Sketches and aspectos'])).toEqual(
		[],
	);
});
