import { cleanText } from './clean-text.ts';
import { makeTitleKey } from './title-key.ts';

/** Names under which preprint servers stand as journals: where a paper lies, not where it appeared. */
const REPOSITORIES =
	/^(?:arxiv(?:\.org)?|corr|ar\s?xiv preprint|arxiv\b.*|biorxiv|medrxiv|ssrn(?: electronic journal)?|hal|zenodo|figshare|preprint|preprints|openreview|cornell university)\b[\s,.:;()[\]/\w-]*$/i;
const NO_VENUE =
	/^(?:https?:|www\.|\\url|accessed|available|online|submitted|under review|in preparation|unpublished|manuscript|to appear|n\/?a$|none$|null$|undefined$|\d+$)/i;

/** The first candidate that names where a paper appeared, as printed; none for preprint servers and links. */
export function findVenue(candidates: readonly string[], title: string): string | undefined {
	return candidates
		.map((candidate) => cleanText(candidate).replace(/[\s,;]+$/, ''))
		.find(
			(venue) =>
				/\p{L}.*\p{L}/u.test(venue) &&
				venue.length <= 250 &&
				!NO_VENUE.test(venue) &&
				!isRepository(venue) &&
				makeTitleKey(venue) !== makeTitleKey(title),
		);
}

function isRepository(venue: string): boolean {
	return /^(?:arxiv|corr)\b/i.test(venue) || (venue.length < 60 && REPOSITORIES.test(venue));
}
