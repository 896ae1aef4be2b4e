import { cleanText } from './clean-text.ts';
import { makeTitleKey } from './title-key.ts';

/** Preprint servers that go by one name. */
const OTHER_SERVERS = (
	'AfricArXiv AgriXiv BioHackrXiv EarthArXiv ECSarXiv EdArXiv engrXiv INA-Rxiv LawArXiv MediArXiv MetaArXiv MindRxiv NutriXiv ' +
	'PaleorXiv SportRxiv viXra'
).split(' ');

/** Preprint servers and archives that stand where journals do, and the name that each goes by. */
const REPOSITORIES: readonly (readonly [RegExp, string])[] = [
	[/^(?:ar\s?xiv\b|corr\b|cornell university$)/i, 'arXiv'],
	[/^biorxiv\b/i, 'bioRxiv'],
	[/^medrxiv\b/i, 'medRxiv'],
	[/^chemrxiv\b/i, 'ChemRxiv'],
	[/^psyarxiv\b/i, 'PsyArXiv'],
	[/^socarxiv\b/i, 'SocArXiv'],
	[/^techrxiv\b/i, 'TechRxiv'],
	[/^research square\b/i, 'Research Square'],
	[/^(?:ssrn\b(?: electronic journal)?|social science research network$)/i, 'SSRN'],
	[/^osf preprints?\b/i, 'OSF Preprints'],
	[/^preprints(?:\.org)?$/i, 'Preprints.org'],
	[/^authorea\b/i, 'Authorea'],
	[/^openreview\b/i, 'OpenReview'],
	[/^hal$/i, 'HAL'],
	[/^jmir preprints\b/i, 'JMIR Preprints'],
	[/^ess open archive\b/i, 'ESS Open Archive'],
	[/^cambridge open engage\b/i, 'Cambridge Open Engage'],
	...OTHER_SERVERS.map((name) => [new RegExp(`^${name}\\b`, 'i'), name] as const),
	[/^zenodo\b/i, 'Zenodo'],
	[/^figshare\b/i, 'figshare'],
];
/** Before the name, as Google Scholar has it: `Available at SSRN 3422177`. */
const AVAILABLE_AT = /^available (?:at|from|on|via) (?=\p{L})/iu;
const NO_REPOSITORY = /^preprint$/i;
/** Longer names of repositories are names of something else; only arXiv's come with remarks after them. */
const LONGEST_REPOSITORY = 60;
/** Remarks that stand where a name should; `Manuscripta Mathematica` and `Online Information Review` are names. */
const NO_VENUE =
	/^(?:https?:|www\.|\\url|accessed\b|available (?:at|from|online|on|as|via|upon)\b|(?:available|online)[^\p{L}\p{N}]*$|online (?:at|first|available|since|resource|supplement|publication|version|document)\b|online[.:;,(]|submitted\b|under review\b|in preparation\b|unpublished\b|manuscript(?:$|[.:;,(]| (?:in|submitted|under|available|accepted)\b)|to appear\b|n\/?a$|none$|null$|undefined$|\d+$)/iu;
const LONGEST_VENUE = 500;

/** The first candidate that names where a paper appeared, as printed; none for preprint servers and links. */
export function findVenue(candidates: readonly string[], title: string): string | undefined {
	return candidates
		.map((candidate) => cleanText(candidate).replace(/[\s,;]+$/, ''))
		.find((venue) => isVenueName(venue) && makeTitleKey(venue) !== makeTitleKey(title));
}

/** True for what may be the name of a journal, a conference or a publisher. */
export function isVenueName(text: string): boolean {
	return (
		/\p{L}.*\p{L}|\p{Script=Han}/u.test(text) &&
		text.length <= LONGEST_VENUE &&
		!NO_VENUE.test(text) &&
		!NO_REPOSITORY.test(text) &&
		findRepository([text]) === undefined
	);
}

/** The server of preprints, no archive of anything else, that one of the names is of. */
export function findServer(names: readonly (string | undefined)[]): string | undefined {
	const found = findRepository(names);
	return found === undefined || /^(?:zenodo|figshare|hal)$/i.test(found) ? undefined : found;
}

/** The repository that one of the names is of. */
export function findRepository(names: readonly (string | undefined)[]): string | undefined {
	for (const whole of names) {
		const name = whole?.trim().replace(AVAILABLE_AT, '');
		const found = name && REPOSITORIES.find(([pattern]) => pattern.test(name));
		if (found && (found[1] === 'arXiv' || name.length < LONGEST_REPOSITORY)) return found[1];
	}
	return undefined;
}
