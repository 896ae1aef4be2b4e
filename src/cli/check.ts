/** `npm run check`: lists every problem of the content and says what is in it. */

import { loadContent } from '../atlas/load-content.ts';
import { describeSimilarAuthors, findSimilarAuthors } from '../domain/corpus/similar-authors.ts';
import { describeMap } from '../domain/corpus/statistics.ts';
import { findTables, LANGUAGES } from '../i18n/languages.ts';
import { getContentFolder, readContent } from '../io/read-content.ts';
import { printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	readArguments({ usage: 'npm run check', options: {} });
	const folder = getContentFolder();
	const { content, problems } = loadContent(await readContent(folder));
	if (!content) return printProblems(problems, folder);
	console.log(describeMap(content.corpus, content.graph));
	const advice = describeSimilarAuthors(findSimilarAuthors(content.corpus.authors));
	if (advice) console.log(`\n${advice}`);
	const { language } = content.corpus.site;
	if (!findTables(language))
		console.log(
			`the interface is in English: there are no words for ${language}, only for ${Object.keys(LANGUAGES).join(', ')}`,
		);
	return 0;
});
