/** What kind of publication a venue is, read from its name as printed. */

/** The CSL 1.0.2 item types that papers get here. */
export type CslType = 'paper-conference' | 'article-journal' | 'article' | 'thesis' | 'document';

/** Tried in order: an event that names a journal in passing is still an event. */
const KINDS: readonly (readonly [RegExp, CslType])[] = [
	[/^(?:Ph\.?D\.?|Doctoral|Master(?:['’]?s)?|MSc|Bachelor(?:['’]?s)?) (?:thesis|dissertation)\b/i, 'thesis'],
	[/\b(?:arXiv|bioRxiv|medRxiv|CoRR|SSRN|preprint)\b/i, 'article'],
	[
		/\b(?:workshop|conference|symposium|challenge|findings|demonstrations|companion|track|neural information processing systems)\b/i,
		'paper-conference',
	],
	[/\b(?:journal|transactions|surveys?|letters|annals|magazine|quarterly|bulletin)\b/i, 'article-journal'],
	[/^(?:reviews? of|frontiers (?:of|in)|advances in|trends in|physical review|nature|science)\b/i, 'article-journal'],
	[/^proceedings of (?:the )?(?:national academy|IEEE\b(?!.*\bon\b))/i, 'article-journal'],
	[/^(?:IEEE )?(?:TMLR|JMLR|MLJ|JAIR|TACL|TPAMI|TNNLS|TKDE|TOG|PAMI|IJCV|PNAS|RA-L)\b/, 'article-journal'],
	[
		/^(?:PLO[sS] [A-Z]\w+|APL |IEEE Access|Communications of|Computer Speech|Computational Linguistics)/,
		'article-journal',
	],
	[
		/^(?:Algorithms|Applied Sciences|Bioinformatics|Cell|Cognition|Electronics|Entropy|Information|Mathematics)\b/,
		'article-journal',
	],
	[/^(?:Neural Comput(?:ation|ing)|Neural Networks|Neurocomputing|Neuron|Patterns|Sensors|eLife)\b/, 'article-journal'],
	[
		/^(?:Artificial Intelligence|Machine Learning|Pattern Recognition|Knowledge-Based Systems)(?=$|[\s,(]*\d)/,
		'article-journal',
	],
	[/^proceedings\b|\bproceedings of\b/i, 'paper-conference'],
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
