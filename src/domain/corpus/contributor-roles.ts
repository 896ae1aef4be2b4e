/** Roles for which biblatex has types of editors (manual, 2.3.6), by the same names. */
const EDITOR_TYPES = [
	'compiler',
	'founder',
	'continuator',
	'redactor',
	'reviser',
	'collaborator',
	'organizer',
] as const;

/** What people other than authors and editors did for a publication. */
export const CONTRIBUTOR_ROLES = [
	'translator',
	'series-editor',
	'book-author',
	...EDITOR_TYPES,
	'annotator',
	'commentator',
	'introduction',
	'foreword',
	'afterword',
	'illustrator',
] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

export function isEditorType(role: ContributorRole): role is (typeof EDITOR_TYPES)[number] {
	return EDITOR_TYPES.some((type) => type === role);
}
