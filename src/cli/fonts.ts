/**
 * `npm run fonts`: cuts the two typefaces down to the letters that European names and English text need, in two files each: almost
 * every page needs the first alone. `tokens.css` says which letters each file has. A third file is for link previews, and sent to
 * no browser.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fetchPackage } from '../io/fetched-package.ts';
import { readArguments, runCommand } from './command.ts';

/** What is used of the package subset-font. */
type SubsetFont = (
	font: Uint8Array,
	text: string,
	options: {
		readonly targetFormat: 'woff2';
		readonly noLayoutClosure?: boolean;
		readonly variationAxes?: Readonly<
			Record<string, number | { readonly min: number; readonly max: number; readonly default: number }>
		>;
	},
) => Promise<Uint8Array>;

const FOLDER = 'src/styles/fonts';

function listRange(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** ASCII, signs and small letters of Western Europe, punctuation. */
const BASE = `${listRange(0x20, 0x7e)}\u00a0¡£§©«°±²³µ·»¿×${listRange(0xdf, 0xff)}–—‘’“”•…′″−→←√∞≈≤≥₀₁₂₃ⁿ`;
/** Accented capitals of Western Europe, and the accented letters of European languages beyond it. */
const MORE = `${listRange(0xc0, 0xd6)}${listRange(0xd8, 0xde)}ĄąĆćČčĎďĐđĒēĘęĚěĞğĪīĮįİıĶķŁłĻļŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽžȘșȚțũŵŷ`;
/** All that Latin, Greek and Cyrillic texts are written in. */
const PREVIEWS = [
	[0x100, 0x24f],
	[0x370, 0x52f],
	[0x1e00, 0x1fff],
]
	.map(([first = 0, last = 0]) => listRange(first, last))
	.join('');

const SANS = { name: 'source-sans', version: '3.52.0', file: 'VF/SourceSans3VF-Upright.ttf' } as const;
const SERIF = { name: 'source-serif', version: '4.5.1', file: 'TTF/SourceSerif4-Semibold.ttf' } as const;

const FACES = [
	{
		from: SANS,
		to: 'atlas-sans.woff2',
		letters: BASE,
		options: { variationAxes: { wght: { min: 400, max: 700, default: 400 } } },
	},
	{ from: SANS, to: 'atlas-sans-more.woff2', letters: MORE, options: { variationAxes: { wght: 400 } } },
	{ from: SERIF, to: 'atlas-serif.woff2', letters: BASE, options: {} },
	{ from: SERIF, to: 'atlas-serif-more.woff2', letters: MORE, options: {} },
	{ from: SANS, to: 'previews-sans.woff2', letters: PREVIEWS, options: { variationAxes: { wght: 400 } } },
	{ from: SERIF, to: 'previews-serif.woff2', letters: PREVIEWS, options: {} },
] as const;

await runCommand(async () => {
	readArguments({ usage: 'npm run fonts', options: {} });
	const subsetFont: SubsetFont = (await fetchPackage('subset-font', '2.9.0'))('subset-font');
	for (const { from, to, letters, options } of FACES) {
		const source = (await fetchPackage(from.name, from.version)).resolve(`${from.name}/${from.file}`);
		const font = await subsetFont(await readFile(source), letters, {
			targetFormat: 'woff2',
			noLayoutClosure: true,
			...options,
		});
		await writeFile(`${FOLDER}/${to}`, font);
		console.log(`${to}: ${(font.length / 1024).toFixed(1)} KB`);
	}
	const licence = (await fetchPackage(SANS.name, SANS.version)).resolve(`${SANS.name}/LICENSE.md`);
	await copyFile(licence, `${FOLDER}/LICENSE.md`);
	return 0;
});
