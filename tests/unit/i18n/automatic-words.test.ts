/** The words that an import writes: in which language, and how they are known again. */
import { describe, expect, test } from 'vitest';
import { findAutomaticLanguage, getAutomaticWords } from '../../../src/i18n/automatic-words.ts';
import { HOLDINGS } from '../../../src/i18n/holdings.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

const languages = Object.keys(LANGUAGES);

describe.each(languages.flatMap((tag) => HOLDINGS.map((holds) => [tag, holds] as const)))(
	'what an import writes in %s for %s',
	(tag, holds) => {
		const words = getAutomaticWords(tag, holds);

		test.each([
			['the description of the map', words.site.description],
			['the name of a kind', words.kinds.article.name],
			['the definition of a kind', words.kinds.other.definition],
			['the definition of a topic', words.topicDefinition('A/B tests (of $x$)')],
			['the question of a theme', words.themeQuestion(['یادگیری', 'drift'])],
			['its summary', words.themeSummary(['drift'])],
			['an essay', `<p>${words.sentences([words.essays.shared, words.topicsAre(['a', 'b'])])}</p>`],
			[
				'the About page',
				`<h2 id="x">${words.aboutHeading}</h2>\n<p>${words.aboutText('2026-11-29', 3, ['a.bib'])}</p>`,
			],
		])('is known by %s', (_, text) => expect(findAutomaticLanguage(text, tag)).toBe(tag));
	},
);

test.each([
	['en', 'Works that mention paper. (Found automatically; it has no definition yet.)', 'Works in Paper'],
	['ar', 'دراسات تذكر «paper». (موضوع استُخرج آليًا ولا تعريف له بعد.)', 'دراسات منشورة في Paper'],
	['de', 'Titel, die „paper“ erwähnen. (Automatisch gefunden; noch ohne Definition.)', 'Titel in Paper'],
	[
		'es',
		'Trabajos que mencionan «paper». (Tema encontrado automáticamente; aún sin definición.)',
		'Trabajos publicados en Paper',
	],
	[
		'fr',
		'Ouvrages qui mentionnent «\u202fpaper\u202f». (Sujet trouvé automatiquement\u202f; encore sans définition.)',
		'Ouvrages parus dans Paper',
	],
	['zh', '提及paper的文献。（由程序自动识别，尚无定义。）', 'Paper的文献'],
])('a map of works says so in %s, and keeps the names of its content', (tag, definition, venue) => {
	const words = getAutomaticWords(tag, 'works');
	expect(words.topicDefinition('paper')).toBe(definition);
	expect(words.venue('Paper')).toBe(venue);
});

test.each(['Fermes à escargots', 'Other', ' ', '<p>This theme is about snails.</p>'])('“%s” may be anybody’s', (text) =>
	expect(findAutomaticLanguage(text, 'fr')).toBe(text === 'Other' ? 'en' : undefined),
);

describe('a map whose language has no tables', () => {
	test('gets English words, which are known as English', () => {
		expect(getAutomaticWords('fa', 'papers').noTopic).toBe(getAutomaticWords('en', 'papers').noTopic);
		expect(findAutomaticLanguage(getAutomaticWords('fa', 'papers').kinds.preprint.name, 'fa')).toBe('en');
	});

	test.each([
		['fa', 'یادگیری و رانش'],
		['pt', 'یادگیری e رانش'],
		['tlh', 'یادگیری and رانش'],
	])('names themes by a list of its own (%s)', (tag, name) =>
		expect(getAutomaticWords(tag, 'papers').themeName(['یادگیری', 'رانش'])).toBe(name),
	);
});
