/** What kind of publication a venue is, read from its name as printed. */

/** The CSL 1.0.2 item types that papers get here. */
export type CslType = 'paper-conference' | 'article-journal' | 'article' | 'thesis' | 'document';

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
const KINDS: readonly (readonly [RegExp, CslType])[] = [
	[/^(?:Ph\.?D\.?|Doctoral|Master(?:['’]?s)?|MSc|Bachelor(?:['’]?s)?) (?:thesis|dissertation)\b/i, 'thesis'],
	[/\b(?:arXiv|bioRxiv|medRxiv|CoRR|SSRN|preprint)\b/i, 'article'],
	[EVENT, 'paper-conference'],
	[PERIODICAL, 'article-journal'],
	[PERIODICAL_START, 'article-journal'],
	[new RegExp(`^(?:${JOURNALS})(?=$|[,:]|\\s*\\(?\\d)`), 'article-journal'],
	[/\bproceedings\b/i, 'paper-conference'],
	// An acronym such as ICLR, NeurIPS or CoRL.
	[/^[A-Z][A-Za-z]*[A-Z]/, 'paper-conference'],
];

/** The CSL type of a venue; `document` for one whose name does not tell. */
export function findVenueKind(venue: string): CslType {
	return KINDS.find(([pattern]) => pattern.test(venue))?.[1] ?? 'document';
}

/** The degree and the school of a thesis's venue: `PhD thesis, KU Leuven 2019`. */
export function splitThesisVenue(venue: string): { readonly genre: string; readonly school?: string } {
	const [genre = venue, ...rest] = venue.split(/,\s*/);
	const school = rest.join(', ').replace(/[\s,]*\(?\d{4}\)?$/, '');
	return { genre, ...(school && { school }) };
}
