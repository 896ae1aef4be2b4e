/** Made-up papers, each with one thing that citation formats stumble over. */
import type { Contributor, Paper, PaperPublication } from '../../../src/domain/corpus/corpus.ts';
import { parsePersonName } from '../../../src/domain/text/person-name.ts';
import { makePaperSlug, makeSlug } from '../../../src/domain/text/slug.ts';
import { flattenTex } from '../../../src/domain/text/tex.ts';

type PaperChanges = Partial<Omit<Paper, 'publication'>> & {
	readonly publication?: Omit<PaperPublication, 'editorNames'> & Partial<Pick<PaperPublication, 'editorNames'>>;
};

/** A paper of which only the title is known, and what `fields` add. */
export function makePaper({ publication, ...fields }: PaperChanges = {}): Paper {
	const title = fields.title ?? 'Learning to Sort Apples';
	return {
		slug: makePaperSlug('learning to sort apples'),
		title,
		titlePlain: flattenTex(title),
		kind: makeSlug('method'),
		primaryTheme: makeSlug('sorting'),
		themes: [makeSlug('sorting')],
		topics: [makeSlug('apples')],
		authorNames: (fields.authors ?? []).map(parsePersonName),
		...(publication && {
			publication: { editorNames: (publication.editors ?? []).map(parsePersonName), ...publication },
		}),
		facets: {},
		takeaway: 'Apples can be sorted.',
		takeawayPlain: 'Apples can be sorted.',
		cite: 'doe2024sort',
		added: '2026-01-31',
		sections: [],
		summary: '',
		...fields,
	};
}

export const MANY_AUTHORS = Array.from({ length: 108 }, (_, i) => `Ada${i + 1} Author${i + 1}`);

/** Two people for each role. */
function contribute(...roles: readonly Contributor['role'][]): Contributor[] {
	return roles.flatMap((role) => ['Max Mid', 'Eva de Groot'].map((name) => ({ role, name: parsePersonName(name) })));
}

const ALL = {
	authors: ['Jane Doe', 'Erik Berg'],
	year: 2024,
	venue: 'ICLR 2024',
	arxiv: '2401.00001',
	doi: '10.1000/apples.1_2',
};

const PAPERS: Readonly<Record<string, Paper>> = {
	'everything known': makePaper(ALL),
	'accents and special letters': makePaper({
		...ALL,
		title: 'Über Käse, naïve Œuvres and Łódź',
		authors: ['Łukasz Żółć', 'Søren Ångström-Müller', 'Weiß Çelik', 'José Ñandú', 'Đorđe Ðað', 'Nguyễn Văn Ắn'],
	}),
	'report with a bare number': makePaper({
		...{ authors: ['Jane Doe'], year: 2024 },
		publication: { type: 'report', number: '90', institution: 'Fruit Lab', year: 2024 },
	}),
	'manual in an edition': makePaper({
		...{ authors: ['Jane Doe'], year: 2024 },
		publication: { type: 'report', edition: '15', institution: 'Fruit Lab', year: 2024 },
	}),
	'double issue': makePaper({
		...{ authors: ['Jane Doe'], year: 2024 },
		publication: { type: 'article', container: 'Apples', volume: '87', issue: '1-3', pages: '25-35', year: 2024 },
	}),
	'numbered patent': makePaper({
		...{ authors: ['Jane Doe'], year: 2024 },
		publication: { type: 'other', genre: 'Patent', number: '1700367', publisher: 'Fruit Works', year: 2024 },
	}),
	'initials of several letters': makePaper({
		...{ authors: ['Yu. A. Doe', 'Ch. Berg'], year: 2024 },
		publication: { type: 'book', edition: '6', publisher: 'Fruit Press', year: 2024 },
	}),
	'initials without points': makePaper({ authors: ['H S V Hall'], year: 2024 }),
	particles: makePaper({
		...ALL,
		authors: [
			'Laurens van der Maaten',
			'Joost Van de Weijer',
			'Ana de la Cruz',
			'Rémi Tachet des Combes',
			'Luca Della Libera',
		],
	}),
	'suffixes and initials': makePaper({
		...ALL,
		authors: ['Guy L. Doe Jr.', 'Tim Berg III', 'J. R. R. Rose', 'H S V Hall', 'Yi R. (May) Fung'],
	}),
	'apostrophes and hyphens in names': makePaper({
		...ALL,
		authors: ["Marc'Aurelio O'Brien", 'Jean-Pierre Soutif--Cormerais', 'Anne-Marie d’Arc'],
	}),
	'formula within a word': makePaper({ ...ALL, title: 'Sort-$\\infty$: Endless Lists' }),
	'formula at the start': makePaper({ ...ALL, title: '$\\text{Sorter}^2$: Self-sorting LLMs' }),
	'escaped dollar': makePaper({ ...ALL, title: 'Sorting for \\$5 an Hour' }),
	'special characters': makePaper({ ...ALL, title: 'Q&A_2: 100% of #1 at ~5 or {x^2} in C:\\apples' }),
	'lone braces': makePaper({ ...ALL, title: 'Closing } before Opening {' }),
	'Greek letter': makePaper({ ...ALL, title: 'Converge with Any β_2 and the Δ Rule' }),
	'signs of mathematics in the text': makePaper({ ...ALL, title: 'An ∞-Sorter for x² ≤ y: H₂O → ℓ₁, self-sorted' }),
	'quotation marks': makePaper({ ...ALL, title: 'A "Good" Basket and a “Better” One' }),
	'colon, question and dash': makePaper({ ...ALL, title: 'Why Sort? A Study: Apples -- Pears --- Plums' }),
	'108 authors': makePaper({ ...ALL, authors: MANY_AUTHORS }),
	'authors known to be missing': makePaper({ ...ALL, authorsComplete: false }),
	'no authors': makePaper({ year: 2024, venue: 'ICLR 2024', arxiv: '2401.00001' }),
	'no year': makePaper({ authors: ['Jane Doe'], venue: 'ICLR' }),
	'no venue, no identifier': makePaper({ authors: ['Jane Doe'], year: 2024, url: 'https://example.org/a_b%20c#d~e' }),
	'title alone': makePaper(),
	'arXiv alone': makePaper({ authors: ['Jane Doe'], year: 2024, arxiv: 'cs/0101001' }),
	'DOI of unknown kind': makePaper({ authors: ['Jane Doe'], year: 2024, doi: '10.1000/apples', arxiv: '2401.00001' }),
	journal: makePaper({ ...ALL, venue: 'Journal of Apples & Pears 7(2)' }),
	thesis: makePaper({ ...ALL, venue: 'PhD thesis, KU Leuven 2019' }),
	'posted before it was published': makePaper({ ...ALL, year: 2023 }),
	'retitled proceedings paper': makePaper({
		...ALL,
		year: 2023,
		publication: {
			type: 'paper',
			title: 'Sorting $n$ Apples',
			container: 'Proceedings of Sorting',
			containerShort: 'SORT',
			year: 2024,
			month: 7,
			volume: '139',
			pages: '10–20',
			series: 'Fruit Research',
			publisher: 'Fruit Press',
			place: 'Vienna',
			editors: ['Ann van Roe', 'Tim Poe Jr.'],
			isbn: '978-3-16-148410-0',
			doi: '10.1000/sort.7',
		},
	}),
	'workshop paper': makePaper({
		...ALL,
		publication: { type: 'workshop-paper', container: 'Workshop on Apples', containerShort: 'WoA', year: 2024 },
	}),
	'article with all its numbers': makePaper({
		...ALL,
		year: 2022,
		publication: {
			type: 'article',
			container: 'Journal of Apples & Pears',
			containerShort: 'J. Apples',
			year: 2024,
			month: 5,
			volume: '75',
			issue: '2',
			pages: '1-20',
			publisher: 'Fruit Press',
			issn: '1234-5678',
		},
	}),
	'article with a number': makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'article', container: 'Apples', year: 2024, volume: '7', number: 'e123' },
	}),
	'issue without a volume': makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'article', container: 'Apples', year: 2024, issue: '2' },
	}),
	chapter: makePaper({
		authors: ['Jane Doe', 'Erik Berg'],
		publication: {
			type: 'chapter',
			container: 'Handbook of Apples',
			year: 2024,
			volume: '3',
			pages: '10-20',
			edition: '2',
			publisher: 'Fruit Press',
			place: 'Vienna',
			editors: ['Ann B. van Roe'],
			isbn: '978-3-16-148410-0',
		},
	}),
	book: makePaper({
		authors: ['Jane Doe'],
		publication: {
			type: 'book',
			year: 2024,
			volume: '4',
			series: 'Fruit Series',
			edition: '2',
			publisher: 'Fruit Press',
			place: 'Vienna',
			isbn: '978-3-16-148410-0',
		},
	}),
	'translated book': makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'book', year: 2024, publisher: 'Fruit Press', contributors: contribute('translator') },
	}),
	'chapter by many hands': makePaper({
		authors: ['Jane Doe'],
		publication: {
			type: 'chapter',
			container: 'Handbook of Apples',
			year: 2024,
			publisher: 'Fruit Press',
			editors: ['Ann B. van Roe'],
			contributors: contribute('translator', 'redactor', 'collaborator', 'foreword', 'afterword'),
		},
	}),
	'edited book': makePaper({
		publication: { type: 'book', year: 2024, publisher: 'Fruit Press', editors: ['Ann B. van Roe', 'Tim Poe Jr.'] },
	}),
	'book with one editor': makePaper({
		publication: { type: 'book', year: 2024, publisher: 'Fruit Press', editors: ['Ann B. van Roe'] },
	}),
	proceedings: makePaper({
		publication: { type: 'proceedings', year: 2024, publisher: 'Fruit Press', editors: ['Ann van Roe', 'Tim Poe'] },
	}),
	"master's thesis": makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'thesis', genre: 'Master’s thesis', institution: 'KU Leuven', place: 'Leuven', year: 2019 },
	}),
	report: makePaper({
		authors: ['Jane Doe'],
		publication: {
			type: 'report',
			genre: 'Technical report',
			number: 'TR-7',
			institution: 'Fruit Lab',
			place: 'Vienna',
			year: 2024,
		},
	}),
	'preprint on another server': makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'preprint', container: 'bioRxiv', year: 2024, doi: '10.1101/2024.01.02' },
	}),
	software: makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'software', publisher: 'Zenodo', edition: '2.1', year: 2024 },
	}),
	dataset: makePaper({ authors: ['Jane Doe'], publication: { type: 'dataset', publisher: 'Zenodo', year: 2024 } }),
	'web page': makePaper({
		authors: ['Jane Doe'],
		url: 'https://example.org/apples',
		publication: { type: 'webpage', container: 'Fruit Blog', year: 2024 },
	}),
	'another kind': makePaper({
		authors: ['Jane Doe'],
		publication: { type: 'other', publisher: 'Fruit Works', year: 2024 },
	}),
	'names in parts': makePaper({
		...ALL,
		authors: ['José Ortega y Gasset', '王小明', 'Jeanne d’Arc'],
	}),
	'sole author of several words': makePaper({ ...ALL, authors: ['Ana María de la Cruz'] }),
	'name of one word': makePaper({ ...ALL, authors: ['Plato', 'Jane Doe'] }),
	groups: makePaper({ ...ALL, authors: ['Apple Sorting Team', 'Institute for Pears and Plums', 'Fruit Works, Inc.'] }),
};

export const PAPER_ROWS = Object.entries(PAPERS);

/** A fixture by its name. */
export function getPaper(name: string): Paper {
	const paper = PAPERS[name];
	if (!paper) throw new RangeError(`no fixture ${name}`);
	return paper;
}
