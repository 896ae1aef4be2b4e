/** Names in formats that give each a line of its own. */
import type { PersonParts } from '../clean/person.ts';
import { splitNameLine } from '../clean/split-names.ts';
import type { RecordWarning } from './raw-record.ts';

export function readNameLines(
	lines: readonly string[],
	parse: (names: readonly string[]) => PersonParts[],
): PersonParts[] {
	return parse(lines.flatMap((line) => splitNameLine(line).names));
}

/** What to say of lines that were taken for several names; `role` is what the people are: `author`. */
export function warnOfNameLines(lines: readonly string[], role: string): RecordWarning[] {
	if (!lines.some((line) => splitNameLine(line).isGuess)) return [];
	const message = `some of its ${role}s share a line, and were separated by a guess`;
	return [{ message, fix: `put each ${role} on a line of its own` }];
}

/** Whether names are those of the same people in another script: the authors of Chinese works once more in Latin letters. */
export function areInOtherScript(names: readonly string[], others: readonly string[]): boolean {
	const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
	return names.some((name, i) => others[i] !== undefined && isLatin(name) !== isLatin(others[i]));
}
