import { expect, test } from 'vitest';
import { createAtlas } from '../../../src/atlas/atlas.ts';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { listOutgoingLinks } from '../../../src/domain/links/outgoing-links.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { buildPaperView } from '../../../src/views/paper-page.ts';
import { createViewContext } from '../../../src/views/view-context.ts';

const files = await readContent('tests/fixtures/small');
const CODE = 'https://code.example/low-rank';
const paper = 'papers/low-rank-updates.md';

/** The small map with code for one paper and what is known of it. */
function load(links: string) {
	const changed = files.map((file) =>
		file.path === paper ? { ...file, text: file.text.replace('kind:', `code: ${CODE}\nkind:`) } : file,
	);
	const { content, problems } = loadContent([...changed, { path: 'links.yaml', text: links }]);
	if (!content) throw new Error(JSON.stringify(problems));
	return content;
}

function viewPaper(links: string) {
	const atlas = createAtlas(load(links), { origin: 'https://map.example', base: '/' });
	return buildPaperView(createViewContext(atlas), atlas.getPaper('low-rank-updates'));
}

test('links to other sites are listed with the files that name them', () => {
	const links = listOutgoingLinks(load('{}').corpus);
	expect(links.get(CODE)).toEqual([paper]);
	expect(links.get('https://arxiv.org/abs/2201.00000')).toEqual([paper]);
	expect(links.get('https://creativecommons.org/licenses/by/4.0/')).toEqual(['site.yaml']);
	expect([...links.keys()].some((url) => !/^https?:/.test(url))).toBe(false);
});

test('a paper page says since when a link is dead, and offers the archived copy', () => {
	const copy = 'https://web.archive.org/web/2020/https://code.example/low-rank';
	const { code, arxiv } = viewPaper(
		`"${CODE}": { failed: { since: '2026-10-01', last: '2026-11-02', why: '404' }, archived: '${copy}' }`,
	);
	expect(code?.dead).toEqual({
		text: 'not found on 2 November 2026',
		archived: { text: 'archived copy', href: copy },
	});
	expect(arxiv?.dead).toBeUndefined();
});

test('a paper page says nothing of a link that failed once', () => {
	const { code } = viewPaper(`"${CODE}": { failed: { since: '2026-11-02', last: '2026-11-02', why: '500' } }`);
	expect(code?.dead).toBeUndefined();
});

test('a link file with a fault is refused with its line', () => {
	const { problems } = loadContent([...files, { path: 'links.yaml', text: `"${CODE}": { seen: yesterday }` }]);
	expect(problems.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([`links.yaml:1 ${CODE}.seen`]);
});
