import { describe, expect, test } from 'vitest';
import {
	choosePackages,
	describeMissingPackage,
	describeUnsetTitles,
	listMissingLetters,
} from '../../../src/domain/previews/cjk-package.ts';
import type { Face } from '../../../src/domain/previews/face.ts';
import { pickSlices } from '../../../src/domain/previews/font-slices.ts';
import type { Preview, Previews } from '../../../src/domain/previews/preview.ts';

const face: Face = { hasLetter: (letter) => /^[ -~é]$/.test(letter), measure: () => 0, outline: () => [] };
const faces = { serif: face, sans: face };

function makePreview(title: string, byline = ''): Preview {
	return { kicker: '', title, byline, statement: '', colour: '#000000', marks: [], lines: [] };
}

function makePreviews(shown: readonly Preview[], site = makePreview('Home')): Previews {
	const background = { siteTitle: '', language: 'zh', dots: [] };
	return { background, site, files: shown.map((preview, i) => ({ path: `/previews/${i}.png`, preview })) };
}

test.each([
	['zh', '模型', 'sc'],
	['zh-Hans-CN', '模型', 'sc'],
	['zh-Hant', '模型', 'tc'],
	['zh-TW', '模型', 'tc'],
	['ja', '言語', 'jp'],
	['ko', '언어', 'kr'],
	['en', '言語モデル', 'jp'],
	['en', '언어', 'kr'],
	['fr', '模型', 'sc'],
])('a map in %s with %s takes the typefaces of %s', (language, letters, variant) => {
	expect(choosePackages(language, letters)).toEqual({
		serif: `@fontsource/noto-serif-${variant}`,
		sans: `@fontsource/noto-sans-${variant}`,
	});
});

test('letters and signs of Chinese, Japanese and Korean are looked for in packages, those of other scripts are not', () => {
	expect(listMissingLetters('AI é ب → 模型，模', faces).sort()).toEqual(['模', '型', '，'].sort());
});

describe('what the build says where a package is missing', () => {
	const names = choosePackages('zh', []);

	test('how many pages show the picture of the home page, and what to install', () => {
		const site = makePreview('模型地图');
		const others = [makePreview('语言模型'), makePreview('Language models', '王明'), makePreview('Others')];
		const previews = makePreviews([site, ...others], site);
		expect(describeMissingPackage(previews, faces, names)).toMatchInlineSnapshot(
			`"letters of 3 of 4 previews are in no typeface; 1 show the home page's instead: npm install @fontsource/noto-sans-sc in the map's folder"`,
		);
	});

	test('that words are left out where every page has its own picture', () => {
		expect(
			describeMissingPackage(makePreviews([makePreview('Models', '王明'), makePreview('Others')]), faces, names),
		).toMatchInlineSnapshot(
			`"letters of 1 of 2 previews are in no typeface: npm install @fontsource/noto-sans-sc in the map's folder"`,
		);
	});

	test('nothing where letters lack that no package has', () => {
		expect(
			describeMissingPackage(makePreviews([makePreview('نماذج'), makePreview('Models，')]), faces, names),
		).toBeUndefined();
	});
});

test('the build says how many titles are in a script of no typeface', () => {
	const previews = makePreviews([makePreview('نماذج'), makePreview('Models', 'نماذج')]);
	expect(describeUnsetTitles(previews, faces)).toMatchInlineSnapshot(
		`"1 of 2 previews show the home page's: letters of their titles are in no typeface"`,
	);
	expect(describeUnsetTitles(makePreviews([makePreview('Models')]), faces)).toBeUndefined();
});

describe('slices of a font', () => {
	const ranges = { '[4]': 'U+4e07,U+4e1c-4e1e', '[5]': 'U+ff0c', latin: 'U+0000-00FF' };

	test('only those with letters of the map are read', () => {
		expect(pickSlices(ranges, ['万', '丁', '，'])).toEqual([
			{ name: '4', letters: new Set(['万']) },
			{ name: '5', letters: new Set(['，']) },
		]);
		expect(pickSlices(ranges, ['a'])).toEqual([{ name: 'latin', letters: new Set(['a']) }]);
	});
});
