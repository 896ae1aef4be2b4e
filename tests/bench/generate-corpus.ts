/** `npm run bench:corpus`: writes a content folder of made-up papers, to see how builds, pages and search grow. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readArguments, runCommand, UsageError } from '../../src/cli/command.ts';
import { readContent } from '../../src/io/read-content.ts';
import { isFree } from '../../src/io/write-content.ts';
import { makeCorpus } from './corpus/corpus.ts';

/** Files written at a time. */
const BATCH = 64;

await runCommand(async () => {
	const { values } = readArguments({
		usage: 'npm run bench:corpus -- --papers 20000 --into DIR',
		options: { papers: { type: 'string', default: '2000' }, into: { type: 'string', default: '' } },
	});
	const count = Number(values.papers);
	if (!Number.isInteger(count) || count < 50)
		throw new UsageError(`--papers ${values.papers} is not a whole number from 50 on`);
	if (!values.into) throw new UsageError('--into is missing: name a new folder, like --into .bench/2000');
	if (!(await isFree(values.into))) throw new UsageError(`${values.into} is there already: name a new folder`);
	const files = makeCorpus(count, await readContent(resolve('content')));
	for (let start = 0; start < files.length; start += BATCH) {
		await Promise.all(
			files.slice(start, start + BATCH).map(async ({ path, text }) => {
				const place = join(values.into, path);
				await mkdir(dirname(place), { recursive: true });
				await writeFile(place, text);
			}),
		);
	}
	console.log(`${count} papers in ${values.into}`);
	return 0;
});
