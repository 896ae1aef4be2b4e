import { expect, test } from 'vitest';
import { tellsOfPapers } from '../../../../src/domain/import/topics/abstract-words.ts';
import { foldWords } from '../../../../src/domain/import/topics/fold-phrase.ts';
import { getTopicLanguage } from '../../../../src/domain/import/topics/topic-language.ts';

test('words with umlauts and accents are known as titles write them', () => {
	const words = 'darüber ermöglicht häufig Möglichkeit Möglichkeiten große amélioré métodos análisis propõe Sprache';
	expect(words.split(' ').filter((word) => tellsOfPapers(foldWords(word).join(' ')))).toEqual(
		'darüber ermöglicht häufig Möglichkeit Möglichkeiten große amélioré métodos análisis propõe'.split(' '),
	);
});

test('a French phrase does not end in chez', () => {
	expect(getTopicLanguage('fr').stopWords.has('chez')).toBe(true);
});
