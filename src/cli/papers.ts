/** `npm run papers`: renames and withdraws papers in content, links and addresses at once. */
import { renamePaper, withdrawPaper } from '../domain/edit/edit-papers.ts';
import { readArguments, runCommand, UsageError } from './command.ts';
import { EDIT_OPTIONS, EDIT_USAGE, editMap } from './edit-map.ts';

const USAGE = `npm run papers -- rename SLUG NEW-SLUG ${EDIT_USAGE}
       npm run papers -- withdraw SLUG --reason TEXT ${EDIT_USAGE}
       npm run papers -- withdraw SLUG --to OTHER-SLUG ${EDIT_USAGE}`;

await runCommand(async () => {
	const { values, positionals } = readArguments({
		usage: USAGE,
		options: { ...EDIT_OPTIONS, reason: { type: 'string' }, to: { type: 'string' } },
		allowPositionals: true,
	});
	const [verb, slug, next, ...more] = positionals;
	if (slug !== undefined && more.length === 0) {
		if (verb === 'rename' && next !== undefined) return editMap(values, (files) => renamePaper(files, slug, next));
		if (verb === 'withdraw' && next === undefined) {
			const fate = readFate(values.reason?.trim(), values.to);
			return editMap(values, (files) => withdrawPaper(files, slug, fate));
		}
	}
	throw new UsageError(`say rename or withdraw, and which paper\nusage: ${USAGE}`);
});

function readFate(reason: string | undefined, to: string | undefined): { gone: string } | { to: string } {
	if (to !== undefined && !reason) return { to };
	if (to === undefined && reason) return { gone: reason };
	throw new UsageError(
		`say why with --reason, for readers who follow an old link; or name with --to the paper that is the same work\nusage: ${USAGE}`,
	);
}
