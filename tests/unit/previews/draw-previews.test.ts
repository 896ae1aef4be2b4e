import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { nameAuthors, nameVenue } from '../../../src/domain/corpus/paper-names.ts';
import { prepareText } from '../../../src/domain/previews/fit-text.ts';
import { listPreviews } from '../../../src/domain/previews/list-previews.ts';
import { GROUND, INK } from '../../../src/domain/previews/palette.ts';
import type { Preview } from '../../../src/domain/previews/preview.ts';
import { makeSlug } from '../../../src/domain/text/slug.ts';
import { flattenTex } from '../../../src/domain/text/tex.ts';
import { createPreviewPainter, drawPreviews } from '../../../src/io/draw-previews.ts';
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
const inUse = await findFaces(previews, 'tests/fixtures/small');
const getPreview = (path: string): Preview => {
	const file = previews.files.find((one) => one.path === path);
	if (!file) throw new Error(`no preview has the path ${path}`);
	return file.preview;
};
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
		const own = [
			...papers.map(({ slug }) => `/previews/papers/${slug}.png`),
			...themes.map(({ slug }) => `/previews/themes/${slug}.png`),
			...topics.map(({ slug }) => `/previews/topics/${slug}.png`),
		];
		expect(previews.files.map(({ path }) => path).sort()).toEqual(['/previews/home.png', ...own].sort());
	});

	test('join no topics but those that papers carry together', () => {
		const places = new Map(previews.site.marks.map(({ x, y }, i) => [`${x} ${y}`, content.graph.nodes[i]?.id]));
		const linked = new Set(content.graph.links.map(({ source, target }) => `${source} ${target}`));
		const drawn = previews.site.lines.map((ends) =>
			ends
				.map(({ x, y }) => places.get(`${x} ${y}`))
				.sort()
				.join(' '),
		);
		expect(drawn.length).toBeGreaterThan(0);
		for (const pair of drawn) expect(linked).toContain(pair);
	});

	test('the same content gives the same drawing', async () => {
		const again = createPreviewPainter(listPreviews(content), await readFaces());
		const paint = createPreviewPainter(previews, faces);
		for (const { path, preview } of previews.files)
			expect(Buffer.from(again(preview)).equals(paint(preview)), path).toBe(true);
	});

	test('say the title, authors, venue and takeaway of a paper, the definition of a topic and the question of a theme', () => {
		const { papers, themes, topics } = content.corpus;
		for (const paper of papers)
			expect(getPreview(`/previews/papers/${paper.slug}.png`)).toMatchObject({
				title: paper.titlePlain,
				byline: `${nameAuthors(paper)} · ${nameVenue(paper)}`,
				statement: paper.takeawayPlain,
			});
		for (const { slug, question } of themes)
			expect(getPreview(`/previews/themes/${slug}.png`).statement).toBe(question);
		for (const { slug, definition } of topics)
			expect(getPreview(`/previews/topics/${slug}.png`).statement).toBe(flattenTex(definition));
	});

	test('are PNG files of 1200 × 630 px and at most 50 KB, drawn once', async () => {
		const [first, second, cache] = [makeFolder(), makeFolder(), makeFolder()];
		expect(await drawPreviews(previews, first, cache, inUse)).toBe(previews.files.length);
		expect(await drawPreviews(previews, second, cache, inUse)).toBe(0);
		for (const { path } of previews.files) {
			const file = readFileSync(join(first, path));
			expect(file.equals(readFileSync(join(second, path)))).toBe(true);
			expect(file.length).toBeLessThanOrEqual(50_000);
			expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		}
	});

	test('have the colour of the theme at their edge and ink and paper elsewhere, as another program reads them', async () => {
		const paper = content.corpus.papers[0];
		const preview = getPreview(`/previews/papers/${paper?.slug}.png`);
		const png = createPreviewPainter(previews, faces)(preview);
		const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
		const colourAt = (x: number, y: number) => {
			const start = (y * info.width + x) * info.channels;
			return `#${data.subarray(start, start + 3).toString('hex')}`;
		};
		const column = (x: number) => new Set(Array.from({ length: info.height }, (_, y) => colourAt(x, y)));
		expect(column(0)).toEqual(new Set([preview.colour]));
		expect(column(info.width - 1)).toEqual(new Set([GROUND]));
		const [mark] = preview.marks;
		expect(colourAt(Math.round(mark?.x ?? 0), Math.round(mark?.y ?? 0))).toBe(preview.colour);
		const title = Array.from({ length: 600 }, (_, x) => colourAt(72 + x, 125));
		expect(title).toContain(INK);
		expect(title).toContain(GROUND);
	});

	test('only the picture of a changed title is drawn again', async () => {
		const [folder, cache] = [makeFolder(), makeFolder()];
		await drawPreviews(previews, folder, cache, inUse);
		const [first] = content.corpus.papers;
		if (!first) throw new Error('there are no papers');
		const papers = [{ ...first, titlePlain: `${first.titlePlain}, again` }, ...content.corpus.papers.slice(1)];
		const changed = listPreviews({ ...content, corpus: { ...content.corpus, papers } });
		expect(await drawPreviews(changed, folder, cache, inUse)).toBe(1);
		expect(readdirSync(cache)).toHaveLength(previews.files.length + 1);
	});

	test('one more paper is drawn, and the home page’s picture, which says how many there are', async () => {
		const [folder, cache] = [makeFolder(), makeFolder()];
		await drawPreviews(previews, folder, cache, inUse);
		const [first] = content.corpus.papers;
		if (!first) throw new Error('there are no papers');
		const papers = [...content.corpus.papers, { ...first, slug: makeSlug('another'), titlePlain: 'Another' }];
		const grown = listPreviews({ ...content, corpus: { ...content.corpus, papers } });
		expect(await drawPreviews(grown, folder, cache, inUse)).toBe(2);
	});
});

test.each([
	'Обучение языковых моделей',
	'Θεωρία μάθησης με ενίσχυση',
	'Thuật toán học sâu của Nguyễn Văn Tuấn',
	'Q-learning with α and β₂',
])('%s is set as it is', (title) => {
	expect(prepareText(title, inUse.site.serif)).toBe(title);
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
		const { notice, packages } = await findFaces(chinese, makeFolder());
		expect(notice).toMatch(/^letters of 1 of \d+ previews .*npm install @fontsource\/noto-sans-sc /);
		expect(packages).toEqual([]);
		expect(inUse.notice).toBeUndefined();
	});

	test('takes the package beside it for both typefaces, and reads only slices with its letters', async () => {
		const { notice, packages, read } = await findFaces(chinese, makeMapWithPackage());
		expect(notice).toBeUndefined();
		expect(packages).toEqual(['noto-sans-sc@5.3.0', 'noto-sans-sc@5.3.0']);
		const { serif } = await read();
		expect(serif.hasLetter('A')).toBe(true);
	});

	test('has only pictures with such letters drawn again once the package is there', async () => {
		const [folder, cache] = [makeFolder(), makeFolder()];
		expect(await drawPreviews(chinese, folder, cache, await findFaces(chinese, makeFolder()))).toBe(
			chinese.files.length,
		);
		expect(await drawPreviews(chinese, folder, cache, await findFaces(chinese, makeMapWithPackage()))).toBe(1);
	});
});
