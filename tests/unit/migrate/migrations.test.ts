import { expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { checkFormat } from '../../../src/domain/migrate/content-format.ts';
import { MIGRATIONS, planMigration } from '../../../src/domain/migrate/migrations.ts';
import { readContent } from '../../../src/io/read-content.ts';

const SITE = '# yaml-language-server: $schema=.schemas/site.json\n# My map.\ntitle:   Mine # for now\n';

test('a folder without a format gets one, and everything else stays as written', () => {
	const { from, to, writes } = planMigration([{ path: 'site.yaml', text: SITE }]);
	expect({ from, to }).toEqual({ from: 0, to: 1 });
	expect(writes).toEqual([
		{
			path: 'site.yaml',
			text: '# yaml-language-server: $schema=.schemas/site.json\n# Format of this folder; npm run migrate changes it.\nformat: 1\n# My map.\ntitle:   Mine # for now\n',
		},
	]);
});

test('a folder of the newest format needs no step', () => {
	const { steps, writes } = planMigration([{ path: 'site.yaml', text: 'format: 1\ntitle: Mine\n' }]);
	expect({ steps, writes }).toEqual({ steps: [], writes: [] });
});

test('steps follow one another, each on what the one before gives', () => {
	const later = [
		...MIGRATIONS,
		{ to: 2, what: 'two', change: () => [{ path: 'a.yaml', text: 'b' }] },
		{
			to: 3,
			what: 'three',
			change: (files: readonly { path: string; text: string }[]) =>
				files.filter(({ path }) => path === 'a.yaml').map(({ path, text }) => ({ path, text: `${text}c` })),
		},
	];
	const { steps, writes } = planMigration([{ path: 'site.yaml', text: 'format: 1 # old\n' }], later);
	expect(steps).toEqual(['format 2: two', 'format 3: three']);
	expect(writes).toEqual([
		{ path: 'site.yaml', text: 'format: 3\n' },
		{ path: 'a.yaml', text: 'bc' },
	]);
});

test('content of a later format is refused with what to do, and not with all that it does not understand', async () => {
	const files = await readContent('tests/fixtures/small');
	const later = files.map((file) =>
		file.path === 'site.yaml' ? { ...file, text: `new: field\n${file.text.replace('format: 1', 'format: 99')}` } : file,
	);
	const { content, problems } = loadContent(later);
	expect(content).toBeUndefined();
	expect(problems.map(({ message }) => message)).toEqual([
		'the content has format 99, and this program reads formats up to 1',
	]);
	expect(problems[0]?.fix).toContain('take a later version of the program');
});

test('content of a format that is no longer read names the command that changes it', () => {
	expect(checkFormat(1, 2, 3)?.fix).toContain('npm run migrate');
	expect(checkFormat(2, 2, 3)).toBeUndefined();
});
