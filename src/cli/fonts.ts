/** `npm run fonts`: cuts the two typefaces down to the letters that European names and English text need. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { readArguments, runCommand } from './command.ts';

const FOLDER = 'src/styles/fonts';

function listRange(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** ASCII, Latin-1, the accented letters of European languages beyond it, punctuation and a few signs. */
const LETTERS = [
	listRange(0x20, 0x7e),
	listRange(0xa0, 0xff),
	'ĄąĆćČčĎďĐđĒēĘęĚěĞğĪīĮįİıĶķŁłĻļŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžȘșȚțũŵŷ',
	'–—‘’“”•…′″−→←√∞≈≤≥×·₀₁₂₃²ⁿ',
].join('');

const FACES = [
	{
		from: 'node_modules/source-sans/VF/SourceSans3VF-Upright.ttf',
		to: 'atlas-sans.woff2',
		options: { variationAxes: { wght: { min: 400, max: 700, default: 400 } } },
	},
	{ from: 'node_modules/source-serif/TTF/SourceSerif4-Semibold.ttf', to: 'atlas-serif.woff2', options: {} },
] as const;

await runCommand(async () => {
	readArguments({ usage: 'npm run fonts', options: {} });
	for (const { from, to, options } of FACES) {
		const font = await subsetFont(await readFile(from), LETTERS, {
			targetFormat: 'woff2',
			noLayoutClosure: true,
			...options,
		});
		await writeFile(`${FOLDER}/${to}`, font);
		console.log(`${to}: ${(font.length / 1024).toFixed(1)} KB`);
	}
	await copyFile('node_modules/source-sans/LICENSE.md', `${FOLDER}/LICENSE.md`);
	return 0;
});
