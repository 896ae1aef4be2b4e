/** The format of a content folder: a number in `site.yaml` that grows with each change that old folders must follow. */
import type { Problem } from '../corpus/problem.ts';

/** The format that this program reads and writes. */
export const CURRENT_FORMAT = 1;

/** A folder whose `site.yaml` names no format; it is read as it is. */
export const UNNAMED_FORMAT = 0;

/** The oldest format that is still read without `npm run migrate`. */
const OLDEST_READ = UNNAMED_FORMAT;

/** What keeps this program from reading a folder of a format; undefined where nothing does. */
export function checkFormat(found: number, oldest = OLDEST_READ, current = CURRENT_FORMAT): Problem | undefined {
	const report = (message: string, fix: string) => ({ file: 'site.yaml', field: 'format', message, fix });
	if (found > current)
		return report(
			`the content has format ${found}, and this program reads formats up to ${current}`,
			'take a later version of the program (CHANGELOG.md names the formats), or an earlier state of the content',
		);
	if (found < oldest)
		return report(
			`the content has format ${found}, and this program reads format ${oldest} and later`,
			'run npm run migrate, which brings the files up to date and keeps what you wrote',
		);
	return undefined;
}
