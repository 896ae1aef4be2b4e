import { expect, test } from 'vitest';
import { type NamedTopic, nameTheme } from '../../../../src/domain/import/topics/name-theme.ts';
import type { Slug } from '../../../../src/domain/text/slug.ts';
import { getAutomaticWords } from '../../../../src/i18n/automatic-words.ts';

const topic = (inline: string, papers: number, isPlain = false): NamedTopic => ({
	slug: inline as Slug,
	inline,
	papers,
	isPlain,
});

test.each([
	[
		'phrases come before single words that are not much larger',
		[topic('sexuality', 22), topic('condom use', 18)],
		'condom use and sexuality',
	],
	[
		'a single word stays where no phrase is nearly as large',
		[topic('phonology', 218), topic('noun morphology', 3)],
		'phonology and noun morphology',
	],
	[
		'names come before plain nouns of titles',
		[topic('Naga', 47), topic('hill', 30, true), topic('Assam', 19)],
		'Naga and Assam',
	],
	[
		'plain nouns name a theme that has nothing else',
		[topic('grammar', 9, true), topic('language', 8, true)],
		'grammar and language',
	],
	[
		'beside one that reads well the most salient, though it is a single word',
		[topic('autism', 97), topic('peer review', 52), topic('mental health', 48)],
		'peer review and autism',
	],
	[
		'no word beside a longer one that holds it',
		[topic('multi-agent system', 24), topic('agent', 20), topic('logic', 9)],
		'multi-agent system and logic',
	],
	['a name of titles is no plain noun', [topic('Savoie', 39, true), topic('state', 20, true)], 'Savoie and state'],
	['no adjective alone', [topic('psychosocial', 13), topic('sexual minority', 12)], 'sexual minority'],
	['no whole field beside others', [topic('machine learning', 90), topic('bird song', 9)], 'bird song'],
])('%s', (_, topics, expected) => {
	expect(nameTheme(topics, getAutomaticWords('en', 'papers'), () => true)).toBe(expected);
});

test('the second topic of a name is one that papers carry with the first', () => {
	const topics = [topic('abdominal pain', 30), topic('enzyme assay', 20), topic('appendicitis', 9)];
	const words = getAutomaticWords('en', 'papers');
	const areClose = (a: string, b: string) => [a, b].includes('appendicitis');
	expect(nameTheme(topics, words, areClose)).toBe('abdominal pain and appendicitis');
	expect(nameTheme(topics, words, () => false)).toBe('abdominal pain');
});
