/** What the printed name of a venue tells of a publication: its type, and volume, issue and year where they stand in it. */
import type { Publication } from '../corpus/schema.ts';

type PublicationType = Publication['type'];
type VenueFields = Omit<Publication, 'editors' | 'contributors'>;

const THESIS = /^(?:Ph\.?D\.?|Doctoral|Master(?:['’]?s)?|MSc|Bachelor(?:['’]?s)?) (?:thesis|dissertation)\b/i;
const EVENT =
	/\b(?:workshop|conference|symposium|challenge|findings|demonstrations|companion|track|neural information processing systems)\b/i;
const PERIODICAL = /\b(?:journal|transactions|surveys?|letters|annals|magazine|quarterly|bulletin)\b/i;
const PERIODICAL_START = /^(?:reviews? of|frontiers (?:of|in)|advances in|trends in|physical review|nature|science)\b/i;
/** Journals whose names say nothing of the kind; as a whole, since `Machine Learning for Health` is no journal. */
const JOURNALS = [
	'Algorithms|APL [A-Z][\\w ]+|Applied Sciences|Artificial Intelligence|Bioinformatics|Cell|Cognition|Electronics',
	'Communications of the [\\w ]+|Computational Linguistics|Computer Speech (?:and|&) Language|eLife|Entropy|IEEE Access',
	'Information|Information Sciences|Knowledge-Based Systems|Machine Learning|Mathematics|Neural Computation',
	'Neural Computing (?:and|&) Applications|Neural Networks|Neurocomputing|Neuron|Pattern Recognition|Patterns',
	'PLO[sS] [A-Z][\\w ]+|Proceedings of the National Academy of Sciences|Proceedings of the IEEE|Sensors',
	'(?:IEEE )?(?:TMLR|JMLR|MLJ|JAIR|TACL|TPAMI|TNNLS|TKDE|TOG|IJCV|PNAS|RA-L)',
].join('|');

/** Tried in order: an event whose name holds that of a journal is still an event. */
const KINDS: readonly (readonly [RegExp, PublicationType])[] = [
	[THESIS, 'thesis'],
	[/\b(?:arXiv|bioRxiv|medRxiv|CoRR|SSRN|preprint)\b/i, 'preprint'],
	[/\bworkshop\b/i, 'workshop-paper'],
	[EVENT, 'paper'],
	[PERIODICAL, 'article'],
	[PERIODICAL_START, 'article'],
	[new RegExp(`^(?:${JOURNALS})(?=$|[,:]|\\s*\\(?\\d)`), 'article'],
	[/\bproceedings\b/i, 'paper'],
	// An acronym such as ICLR, NeurIPS or CoRL.
	[/^[A-Z][A-Za-z]*[A-Z]/, 'paper'],
];

/** The type of a publication in a venue; `other` for a name that does not tell. */
export function findVenueKind(venue: string): PublicationType {
	return KINDS.find(([pattern]) => pattern.test(venue))?.[1] ?? 'other';
}

const YEAR = '(?:19|20)\\d\\d';
/** `Journal of Apples 75 (2022)`, `Surveys 79(6), 2024`, `Nature 12:3`; no volume has four digits that could be a year. */
const ISSUE = new RegExp(
	`^(?<name>.+?)[,\\s]+(?:vol(?:ume|\\.)?\\s*)?(?<volume>\\d{1,3})(?:\\s*[(:]\\s*(?<issue>(?!${YEAR}\\b)\\d+(?:[-–/]\\d+)?)\\)?)?(?:[,\\s]+\\(?(?<year>${YEAR})\\)?)?$`,
	'i',
);
const FINAL_YEAR = new RegExp(`^(?<name>.*?\\S)[\\s,]*(?:\\((?<a>${YEAR})\\)|(?<=[\\s,])(?<b>${YEAR}))$`);
/** `CPAL 2024 (Conference on Parsimony and Learning)` */
const SHORT_AND_FULL = new RegExp(`^(?<short>[A-Z][\\w-]*[A-Z]\\w*) (?<year>${YEAR}) \\((?<full>[^()]+)\\)$`);
/** `…, PMLR 330` or `… (PMLR 330, 2026)` */
const SERIES = new RegExp(
	`(?:,\\s*|\\s*\\()(?<series>PMLR|LNCS|LNAI|CCIS) (?<volume>\\d+)(?:, (?<year>${YEAR}))?(?=\\)|$)`,
);

/**
 * The publication that a printed venue tells of. Volume, issue and a year at the end are taken out of the name; a year
 * within it (`ICML 2024 Workshop on Apples`) stays there and is the publication's year too.
 */
export function readVenue(venue: string): VenueFields {
	const type = findVenueKind(venue);
	if (type === 'thesis') return { type, ...readThesis(venue) };
	if (type === 'article') return { type, ...readJournal(venue) };
	const series = SERIES.exec(venue);
	const { year, ...rest } = readEvent(series ? removeSeries(venue, series) : venue);
	const found = series?.groups?.['year'] ?? year ?? findYear(venue);
	return {
		type,
		...rest,
		...(series?.groups && { series: series.groups['series'], volume: series.groups['volume'] }),
		...(found && { year: Number(found) }),
	};
}

/** The name without its series; parentheses that held nothing else go too. */
function removeSeries(venue: string, { index, 0: found }: RegExpExecArray): string {
	const rest = venue.slice(index + found.length);
	return venue.slice(0, index) + (found.trimStart().startsWith('(') ? rest.replace(/^\)/, '') : rest);
}

function readEvent(venue: string): { readonly container: string; containerShort?: string; year?: string } {
	const both = SHORT_AND_FULL.exec(venue)?.groups;
	if (both) return { container: both['full'] ?? '', ...keep({ containerShort: both['short'], year: both['year'] }) };
	const final = FINAL_YEAR.exec(venue)?.groups;
	return final
		? { container: final['name'] ?? venue, ...keep({ year: final['a'] ?? final['b'] }) }
		: { container: venue };
}

function readJournal(venue: string): Omit<VenueFields, 'type'> {
	const groups = ISSUE.exec(venue)?.groups ?? FINAL_YEAR.exec(venue)?.groups;
	if (!groups) return { container: venue };
	const { name = venue, volume, issue, year = groups['a'] ?? groups['b'] } = groups;
	return { container: name, ...keep({ volume, issue }), ...(year && { year: Number(year) }) };
}

/** `PhD thesis, KU Leuven 2019`: the degree as printed, the school, the year. */
function readThesis(venue: string): Omit<VenueFields, 'type'> {
	const { name = venue, a, b } = FINAL_YEAR.exec(venue)?.groups ?? {};
	const [genre = venue, ...rest] = name.split(/,\s*/);
	const year = a ?? b;
	return { genre, ...keep({ institution: rest.join(', ') }), ...(year && { year: Number(year) }) };
}

function findYear(text: string): string | undefined {
	return new RegExp(`\\b${YEAR}\\b`).exec(text)?.[0];
}

type Known<T extends string> = { readonly [K in T]?: string };

function keep<T extends string>(fields: { readonly [K in T]?: string | undefined }): Known<T> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Known<T>;
}
