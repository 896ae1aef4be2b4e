/** `npm run themes`: merges, renames and drops themes in content, links and addresses at once. */
import { dropTheme, mergeThemes, renameTheme } from '../domain/edit/edit-themes.ts';
import { readArguments, runCommand, UsageError } from './command.ts';
import { EDIT_OPTIONS, EDIT_USAGE, editMap } from './edit-map.ts';

const USAGE = `npm run themes -- merge THEME INTO ${EDIT_USAGE}
       npm run themes -- rename THEME "New name" [--keep-address] ${EDIT_USAGE}
       npm run themes -- drop THEME ${EDIT_USAGE}`;

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: { ...EDIT_OPTIONS, 'keep-address': { type: 'boolean' } },
		allowPositionals: true,
	});
	const [verb, theme, second, ...more] = positionals;
	if (theme !== undefined && more.length === 0) {
		if (verb === 'merge' && second !== undefined) return editMap(values, (files) => mergeThemes(files, theme, second));
		if (verb === 'rename' && second?.trim())
			return editMap(values, (files) => renameTheme(files, theme, second.trim(), values['keep-address'] !== true));
		if (verb === 'drop' && second === undefined) return editMap(values, (files) => dropTheme(files, theme));
	}
	throw new UsageError(`say merge, rename or drop, and which theme\nusage: ${USAGE}`);
});
