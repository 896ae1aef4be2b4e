/** People other than authors and editors, by the fields that formats have for them. */

import type { ContributorRole } from '../corpus/contributor-roles.ts';
import type { Contributor, PaperPublication } from '../corpus/corpus.ts';
import type { PersonName } from '../text/person-name.ts';

/** The name variables of CSL 1.0.2 (Appendix IV) for the roles that it has. */
export const CSL_ROLES = {
	translator: 'translator',
	'series-editor': 'collection-editor',
	'book-author': 'container-author',
	compiler: 'compiler',
	organizer: 'organizer',
	illustrator: 'illustrator',
} as const satisfies Partial<Record<ContributorRole, string>>;

export type CslRole = (typeof CSL_ROLES)[keyof typeof CSL_ROLES];

/** Fields of biblatex (manual, 2.2.2) that are names of one role. */
export const BIBLATEX_FIELDS: Readonly<Partial<Record<ContributorRole, string>>> = {
	translator: 'translator',
	'book-author': 'bookauthor',
	annotator: 'annotator',
	commentator: 'commentator',
	introduction: 'introduction',
	foreword: 'foreword',
	afterword: 'afterword',
};

/** The people of each role in their order; roles in that of the first who has one. */
export function groupContributors(
	publication: Pick<PaperPublication, 'contributors'>,
): ReadonlyMap<ContributorRole, readonly PersonName[]> {
	const groups = Map.groupBy(publication.contributors ?? [], ({ role }: Contributor) => role);
	return new Map([...groups].map(([role, people]) => [role, people.map(({ name }) => name)]));
}
