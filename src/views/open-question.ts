/** The open question of an essay that the home page asks, and the place of it in the essay. */

import type { Nodes } from 'mdast';
import { words } from '#words/home';
import type { Atlas } from '../atlas/atlas.ts';
import { getContentLanguage } from '../domain/corpus/content-language.ts';
import type { Theme } from '../domain/corpus/corpus.ts';
import { findOpenQuestion, type OpenQuestion } from '../domain/essays/open-questions.ts';
import { splitSections } from '../domain/text/markdown.ts';

/** Id of the item of an essay that asks it; no heading gets it. */
export const QUESTION_ID = 'open-question';

/** The question of an essay's last section, where that states open questions. */
export function findEssayQuestion({ corpus: { site } }: Atlas, theme: Theme): OpenQuestion | undefined {
	const last = splitSections(theme.essay).at(-1);
	if (!last || !statesQuestions(last.heading)) return undefined;
	return findOpenQuestion(last, getContentLanguage(site));
}

/** The item that asks it, with its id. */
export function listQuestionIds(atlas: Atlas, theme: Theme): ReadonlyMap<Nodes, string> {
	const question = findEssayQuestion(atlas, theme);
	return new Map(question && [[question.item, QUESTION_ID]]);
}

/** Essays are in English or in the language of the interface. */
function statesQuestions(heading: string): boolean {
	return ['open questions', words.questions].some((name) => heading.toLowerCase().includes(name.toLowerCase()));
}
