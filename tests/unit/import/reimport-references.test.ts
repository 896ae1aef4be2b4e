/** Reference lists over several imports of OpenAlex works, as `npm run sync` brings them. */
import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import type { ContentFile } from '../../../src/domain/corpus/parse-document.ts';
import { planImport } from '../../../src/domain/import/plan-import.ts';
import { formatReport } from '../../../src/domain/import/write/import-report.ts';
import { read } from './fixtures.ts';

function makeWork(n: number, title: string, cites: readonly number[], doi = true) {
	return {
		id: `https://openalex.org/W${n}`,
		doi: doi ? `https://doi.org/10.1000/w${n}` : null,
		title,
		publication_year: 2000 + n,
		type: 'article',
		authorships: [{ author: { display_name: `Ada Person${n}` } }],
		referenced_works: cites.map((cited) => `https://openalex.org/W${cited}`),
	};
}

type Work = ReturnType<typeof makeWork>;
interface Folder {
	readonly files: readonly ContentFile[];
	readonly snapshot: string | undefined;
}

function importWorks(works: readonly Work[], folder: Folder = { files: [], snapshot: undefined }) {
	const file = { name: 'openalex works', text: JSON.stringify({ meta: { count: works.length }, results: works }) };
	const { writes, report } = planImport({
		...folder,
		libraries: [{ file, read: read(file) }],
		today: '2026-11-21',
		withAbstracts: true,
	});
	const all = new Map([...folder.files, ...writes].map((one) => [one.path, one]));
	const snapshot = all.get('imports.json')?.text ?? folder.snapshot;
	all.delete('imports.json');
	const next: Folder = { files: [...all.values()], snapshot };
	return { folder: next, said: formatReport(report, false) };
}

function listCited({ files }: Folder, slug: string): readonly string[] {
	const { content } = loadContent(files);
	if (!content) throw new Error('the map has problems');
	return createAtlas(content, { origin: 'https://map.example', base: '/' }).citations.getCited(slug);
}

const [FIRST, SECOND, THIRD] = ['growth-examples-one', 'decay-samples-two', 'return-instances-three'] as const;
const works = [makeWork(1, 'Growth of examples one', []), makeWork(2, 'Decay of samples two', [1, 90], false)];

test('works are joined by their OpenAlex ids, and a work that comes later is cited too', () => {
	const { folder } = importWorks(works);
	expect(listCited(folder, SECOND)).toEqual([FIRST]);
	const later = importWorks([...works, makeWork(90, 'Return of instances three', [2])], folder);
	expect(listCited(later.folder, SECOND)).toEqual([THIRD, FIRST]);
	expect(listCited(later.folder, THIRD)).toEqual([SECOND]);
});

test('the same works again change nothing; a changed list changes its part, and says how much', () => {
	const { folder } = importWorks(works);
	expect(importWorks(works, folder).folder).toEqual(folder);
	const [first, second] = works as [Work, Work];
	const changed = { ...second, referenced_works: [...first.referenced_works, 'https://openalex.org/W91'] };
	const { folder: next, said } = importWorks([first, changed], folder);
	expect(said).toContain(`~ papers/${SECOND}.md: 1 reference added, 2 references removed`);
	expect(listCited(next, SECOND)).toEqual([]);
});

test('what a hand added or took out stays so', () => {
	const { folder } = importWorks(works);
	const edit = (from: string, to: string): Folder => ({
		...folder,
		files: folder.files.map((file) => ({ ...file, text: file.text.replace(from, to) })),
	});
	const without = edit('openalex:W1, ', '');
	expect(listCited(without, SECOND)).toEqual([]);
	expect(listCited(importWorks(works, without).folder, SECOND)).toEqual([]);
	const added = edit('openalex:W90', `openalex:W90, s2:7`);
	expect(importWorks(works, added).folder.files).toEqual(added.files);
});
