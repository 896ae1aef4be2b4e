/** `npm run check`: lists every problem of the content and says what is in it. */

import { loadContent } from '../atlas/load-content.ts';
import { describeSimilarAuthors, findSimilarAuthors } from '../domain/corpus/similar-authors.ts';
import { describeMap } from '../domain/corpus/statistics.ts';
import { UNNAMED_FORMAT } from '../domain/migrate/content-format.ts';
import { readFormat } from '../domain/migrate/migrations.ts';
import { findTables, LANGUAGES } from '../i18n/languages.ts';
import { getMapFolders } from '../io/content-folder.ts';
import { readContent } from '../io/read-content.ts';
import { CONTENT_OPTION, printProblems, readArguments, runCommand } from './command.ts';

await runCommand(async () => {
	const { values } = readArguments({ usage: 'npm run check -- [--content DIR]', options: CONTENT_OPTION });
	const { content: folder } = getMapFolders(values.content);
	const files = await readContent(folder);
	const { content, problems } = loadContent(files);
	if (!content) return printProblems(problems, folder);
	console.log(describeMap(content.corpus, content.graph));
	const advice = describeSimilarAuthors(findSimilarAuthors(content.corpus.authors));
	if (advice) console.log(`\n${advice}`);
	const { language } = content.corpus.site;
	if (!findTables(language))
		console.log(
			`the interface is in English: it is not translated into ${language}, only into ${Object.keys(LANGUAGES).join(', ')}`,
		);
	if (readFormat(files) === UNNAMED_FORMAT) console.log('site.yaml does not name its format: npm run migrate adds it');
	return 0;
});
