/** The words that an import writes: in which language, and how they are known again. */
import { describe, expect, test } from 'vitest';
import { findAutomaticLanguage, getAutomaticWords } from '../../../src/i18n/automatic-words.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

describe.each(Object.keys(LANGUAGES))('what an import writes in %s', (tag) => {
	const words = getAutomaticWords(tag);

	test.each([
		['the description of the map', words.site.description],
		['the name of a kind', words.kinds.article.name],
		['the definition of a kind', words.kinds.other.definition],
		['the definition of a topic', words.topicDefinition('A/B tests (of $x$)')],
		['the question of a theme', words.themeQuestion(['یادگیری', 'drift'])],
		['its summary', words.themeSummary(['drift'])],
		['an essay', `<p>${words.sentences([words.essays.shared, words.topicsAre(['a', 'b'])])}</p>`],
		['the About page', `<h2 id="x">${words.aboutHeading}</h2>\n<p>${words.aboutText('2026-11-29', 3, ['a.bib'])}</p>`],
	])('is known by %s', (_, text) => expect(findAutomaticLanguage(text, tag)).toBe(tag));
});

test.each(['Fermes à escargots', 'Other', ' ', '<p>This theme is about snails.</p>'])('“%s” may be anybody’s', (text) =>
	expect(findAutomaticLanguage(text, 'fr')).toBe(text === 'Other' ? 'en' : undefined),
);

describe('a map whose language has no tables', () => {
	test('gets English words, which are known as English', () => {
		expect(getAutomaticWords('fa').noTopic).toBe(getAutomaticWords('en').noTopic);
		expect(findAutomaticLanguage(getAutomaticWords('fa').kinds.preprint.name, 'fa')).toBe('en');
	});

	test.each([
		['fa', 'یادگیری و رانش'],
		['pt', 'یادگیری e رانش'],
		['tlh', 'یادگیری and رانش'],
	])('names themes by a list of its own (%s)', (tag, name) =>
		expect(getAutomaticWords(tag).themeName(['یادگیری', 'رانش'])).toBe(name),
	);
});
