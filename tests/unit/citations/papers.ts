/** Made-up papers, each with one thing that citation formats stumble over. */
import type { Paper, PaperPublication } from '../../../src/domain/corpus/corpus.ts';
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
