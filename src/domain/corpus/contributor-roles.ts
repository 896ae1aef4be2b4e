/** What people other than authors and editors did for a publication. */
export const CONTRIBUTOR_ROLES = [
	'translator',
	'series-editor',
	'book-author',
	'compiler',
	'founder',
	'continuator',
	'redactor',
	'reviser',
	'collaborator',
	'organizer',
	'annotator',
	'commentator',
	'introduction',
	'foreword',
	'afterword',
	'illustrator',
] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];
