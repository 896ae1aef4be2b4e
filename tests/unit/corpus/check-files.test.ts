import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/domain/corpus/check-files.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';

const check = (...paths: string[]) => checkFiles(paths.map((path) => ({ path, text: '' }))).map(formatProblem);

test('files of the right names are passed over', () => {
	expect(check('site.yaml', 'papers/a.md', 'themes/b.md', 'about.md', 'GUIDE.md', 'README.md', 'notes.yml')).toEqual(
		[],
	);
});

test.each([
	['papers/a.MD', 'papers/a.md'],
	['papers/a.markdown', 'papers/a.md'],
	['themes/more/a.md', 'themes/a.md'],
	['Papers/a.md', 'papers/a.md'],
	['topics.yml', 'topics.yaml'],
	['Site.yaml', 'site.yaml'],
	['About.markdown', 'about.md'],
])('%s would not be read', (path, right) => {
	expect(check(path)).toEqual([`${path}: is not read under this name\n  fix: rename it to ${right}`]);
});

test('a file in another encoding than UTF-8 is reported with the first such line', () => {
	const file = { path: 'papers/a.md', text: '---\ntitle: Erinnerungsr\uFFFDume\n---\n', isUtf8: false };
	expect(checkFiles([file]).map(formatProblem)).toEqual([
		'papers/a.md:2: has letters that are not encoded in UTF-8\n  fix: save the file in UTF-8, and check its accented letters',
	]);
});
