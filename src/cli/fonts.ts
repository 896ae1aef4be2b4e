/** `npm run fonts`: cuts the two typefaces down to the letters that European names and English text need. */
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
			Record<string, { readonly min: number; readonly max: number; readonly default: number }>
		>;
	},
) => Promise<Uint8Array>;

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
		from: { name: 'source-sans', version: '3.52.0', file: 'VF/SourceSans3VF-Upright.ttf' },
		to: 'atlas-sans.woff2',
		options: { variationAxes: { wght: { min: 400, max: 700, default: 400 } } },
	},
	{
		from: { name: 'source-serif', version: '4.5.1', file: 'TTF/SourceSerif4-Semibold.ttf' },
		to: 'atlas-serif.woff2',
		options: {},
	},
] as const;

await runCommand(async () => {
	readArguments({ usage: 'npm run fonts', options: {} });
	const subsetFont: SubsetFont = (await fetchPackage('subset-font', '2.9.0'))('subset-font');
	for (const { from, to, options } of FACES) {
		const source = (await fetchPackage(from.name, from.version)).resolve(`${from.name}/${from.file}`);
		const font = await subsetFont(await readFile(source), LETTERS, {
			targetFormat: 'woff2',
			noLayoutClosure: true,
			...options,
		});
		await writeFile(`${FOLDER}/${to}`, font);
		console.log(`${to}: ${(font.length / 1024).toFixed(1)} KB`);
	}
	const { name, version } = FACES[0].from;
	await copyFile((await fetchPackage(name, version)).resolve(`${name}/LICENSE.md`), `${FOLDER}/LICENSE.md`);
	return 0;
});
