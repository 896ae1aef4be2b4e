/** Credits at the end of a title, as reviews of books have them: `(A Series of Books) by Jane Doe and John Roe (eds.)`. */

const NAMES = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]*|van|von|der|den|de|di|da|du|la|le|and|&|et|und|y|\([Ee]ds?\.?\))[\s,;]*)+`;
const CREDIT = new RegExp(
	String.raw`\s*(?:\([^()]*\)\s*)?(?:,?\s*[Ee]dited\s+)?(?<!\p{L})[Bb]y\s+(?<names>${NAMES})$`,
	'u',
);
const EDITORS = /\([Ee]ds?\.?\)/;
const PART_OF_NAME = /\p{Lu}\p{L}{2,}/gu;

/** Cuts off credits: where editors are named, or a part of a name is that of an author in the library. `Learning by Doing` stays. */
export function makeCreditRemover(authors: readonly string[]): (title: string) => string {
	const known = new Set(authors.flatMap((author) => author.match(PART_OF_NAME) ?? []));
	return (title) => {
		const match = CREDIT.exec(title.trim());
		const names = match?.groups?.names ?? '';
		const isCredit = EDITORS.test(names) || (names.match(PART_OF_NAME) ?? []).some((part) => known.has(part));
		return match && isCredit ? title.trim().slice(0, match.index) : title;
	};
}
