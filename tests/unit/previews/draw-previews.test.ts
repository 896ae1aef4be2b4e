import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { nameAuthors, nameVenue } from '../../../src/domain/corpus/paper-names.ts';
import { listPreviews } from '../../../src/domain/previews/list-previews.ts';
import { flattenTex } from '../../../src/domain/text/tex.ts';
import { drawPreviews } from '../../../src/io/draw-previews.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { readFace } from '../../../src/io/read-face.ts';
import { findFaces } from '../../../src/io/read-faces.ts';

const readFaces = async () => ({
	serif: await readFace('src/styles/fonts/atlas-serif.woff2'),
	sans: await readFace('src/styles/fonts/atlas-sans.woff2'),
});
const { content } = loadContent(await readContent('tests/fixtures/small'));
if (!content) throw new Error('the small content has problems');
const faces = await readFaces();
const previews = listPreviews(content);
const inUse = await findFaces(previews, 'en', 'tests/fixtures/small');
const made: string[] = [];
const makeFolder = () => {
	made.push(mkdtempSync(join(tmpdir(), 'atlas-previews-')));
	return made.at(-1) ?? '';
};
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('previews', () => {
	test('there is one for each paper, theme and topic, and one for the rest', () => {
		const { papers, themes, topics } = content.corpus;
		expect(previews).toHaveLength(papers.length + themes.length + topics.length + 1);
		expect(previews.map(({ path }) => path)).toContain('/previews/papers/replay-again.png');
	});

	test('join no topics but those that papers carry together', () => {
		const home = previews.find(({ path }) => path === '/previews/home.png');
		const [, lines = ''] =
			/<path d="([^"]*)" fill="none" stroke="[^"]*" stroke-opacity=".6"/.exec(home?.draw(faces) ?? '') ?? [];
		const drawn = lines.match(/L/g)?.length ?? 0;
		expect(drawn).toBeGreaterThan(0);
		expect(drawn).toBeLessThanOrEqual(content.graph.links.length);
	});

	test('the same content gives the same drawing', async () => {
		const again = await readFaces();
		expect(listPreviews(content).map(({ draw }) => draw(again))).toEqual(previews.map(({ draw }) => draw(faces)));
	});

	test('hold no text, so that no typeface of the machine decides about them', () => {
		for (const { draw } of previews) expect(draw(faces)).not.toMatch(/<text|font|<image|href/);
	});

	test('say the title, authors, venue and takeaway of a paper, the definition of a topic and the question of a theme', () => {
		const { papers, themes, topics } = content.corpus;
		const said = (path: string) => previews.find((preview) => preview.path === path)?.what ?? '';
		const quote = (text: string) => JSON.stringify(text).slice(1, -1);
		for (const paper of papers)
			for (const text of [paper.titlePlain, nameAuthors(paper), nameVenue(paper), paper.takeawayPlain])
				expect(said(`/previews/papers/${paper.slug}.png`)).toContain(quote(text ?? 'no takeaway'));
		for (const { slug, question } of themes) expect(said(`/previews/themes/${slug}.png`)).toContain(quote(question));
		for (const { slug, definition } of topics)
			expect(said(`/previews/topics/${slug}.png`)).toContain(quote(flattenTex(definition)));
	});

	test('are PNG files of 1200 × 630 px and at most 50 KB, drawn once', async () => {
		const [first, second, cache] = [makeFolder(), makeFolder(), makeFolder()];
		expect(await drawPreviews(previews, first, cache, inUse)).toBe(previews.length);
		expect(await drawPreviews(previews, second, cache, inUse)).toBe(0);
		for (const { path } of previews) {
			const file = readFileSync(join(first, path));
			expect(file.equals(readFileSync(join(second, path)))).toBe(true);
			expect(file.length).toBeLessThanOrEqual(50_000);
			expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		}
	});

	test('only the picture of a changed title is drawn again', async () => {
		const [folder, cache] = [makeFolder(), makeFolder()];
		await drawPreviews(previews, folder, cache, inUse);
		const [first] = content.corpus.papers;
		if (!first) throw new Error('there are no papers');
		const papers = [{ ...first, titlePlain: `${first.titlePlain}, again` }, ...content.corpus.papers.slice(1)];
		const changed = listPreviews({ ...content, corpus: { ...content.corpus, papers } });
		expect(await drawPreviews(changed, folder, cache, inUse)).toBe(1);
		expect(readdirSync(cache)).toHaveLength(previews.length + 1);
	});
});

describe('a map with letters that the site’s typefaces lack', () => {
	const [first, ...others] = content.corpus.papers;
	if (!first) throw new Error('there are no papers');
	const papers = [{ ...first, titlePlain: '语言模型' }, ...others];
	const chinese = listPreviews({ ...content, corpus: { ...content.corpus, papers } });

	/** A folder of a map with a package whose only slice is a copy of the site's typeface: nothing but its place is tried. */
	function makeMapWithPackage(): string {
		const map = makeFolder();
		const folder = join(map, 'node_modules/@fontsource/noto-sans-sc');
		mkdirSync(join(folder, 'files'), { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "name": "@fontsource/noto-sans-sc", "version": "5.3.0" }');
		writeFileSync(join(folder, 'unicode.json'), '{ "[4]": "U+4e00-9fff", "[5]": "U+ac00-d7ff" }');
		for (const weight of [400, 600])
			copyFileSync('src/styles/fonts/atlas-sans.woff2', join(folder, `files/noto-sans-sc-4-${weight}-normal.woff2`));
		return join(map, 'content');
	}

	test('hears which package to install', async () => {
		const { notice, packages } = await findFaces(chinese, 'zh', makeFolder());
		expect(notice).toMatch(/^letters of 1 of \d+ previews .*npm install @fontsource\/noto-sans-sc /);
		expect(packages).toEqual([]);
		expect(inUse.notice).toBeUndefined();
	});

	test('takes the package beside it for both typefaces, and reads only slices with its letters', async () => {
		const { notice, packages, read } = await findFaces(chinese, 'zh', makeMapWithPackage());
		expect(notice).toBeUndefined();
		expect(packages).toEqual(['noto-sans-sc@5.3.0', 'noto-sans-sc@5.3.0']);
		const { serif } = await read();
		expect(serif.hasLetter('A')).toBe(true);
	});

	test('has only pictures with such letters drawn again once the package is there', async () => {
		const [folder, cache] = [makeFolder(), makeFolder()];
		expect(await drawPreviews(chinese, folder, cache, await findFaces(chinese, 'zh', makeFolder()))).toBe(
			chinese.length,
		);
		expect(await drawPreviews(chinese, folder, cache, await findFaces(chinese, 'zh', makeMapWithPackage()))).toBe(1);
	});
});
