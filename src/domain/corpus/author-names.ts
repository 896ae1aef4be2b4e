/** Authors in a line. */
import { format } from '#words/language';
import { words } from '#words/paper-names';

/** Authors that a line names; of a longer list the first alone. */
export const AUTHORS_NAMED = 3;

/** Up to three names, of more the first and how many others; `all` is how many there are where `names` has only the first. */
export function nameFew(names: readonly string[], all: number = names.length): string {
	return all <= AUTHORS_NAMED ? names.join(format.comma) : words.firstAndOthers(names[0] ?? '', all - 1);
}
