/** A paper in schema.org's terms, with what it is part of. An unknown is absent. */
import type { Thing } from 'schema-dts';
import { groupContributors } from '../citations/contributors.ts';
import { toCsl } from '../citations/csl.ts';
import { getPublication, nameEvent } from '../citations/publication.ts';
import type { Paper, PaperPublication } from '../corpus/corpus.ts';
import { getFullFamily, isEastAsianPerson, type PersonName } from '../text/person-name.ts';
import { makeArxivUrl, makeDoiUrl } from '../text/url.ts';

/** Types of schema.org and its bibliographic extension. */
const TYPES = {
	article: 'ScholarlyArticle',
	paper: 'ScholarlyArticle',
	'workshop-paper': 'ScholarlyArticle',
	chapter: 'Chapter',
	book: 'Book',
	proceedings: 'Book',
	thesis: 'Thesis',
	report: 'Report',
	preprint: 'ScholarlyArticle',
	software: 'SoftwareSourceCode',
	dataset: 'Dataset',
	webpage: 'WebPage',
	other: 'ScholarlyArticle',
} as const satisfies Readonly<Record<PaperPublication['type'], string>>;

export type WorkType = (typeof TYPES)[PaperPublication['type']];

/** schema.org's type of a paper. */
export function getWorkType(paper: Paper): WorkType {
	const publication = getPublication(paper);
	return publication ? TYPES[publication.type] : 'ScholarlyArticle';
}

type Properties = Readonly<Record<string, unknown>>;

/** The work that a page is about; `topics` are terms of the vocabulary. `name` is the title here, `headline` the cited one. */
export function describeWork(paper: Paper, url: string, topics: readonly Thing[]): Thing {
	const csl = toCsl(paper);
	const publication = getPublication(paper);
	const sameAs = listAddresses(paper, publication);
	const identifiers = listIdentifiers(paper, publication);
	const properties: Properties = {
		'@type': getWorkType(paper),
		'@id': url,
		url,
		name: paper.titlePlain,
		headline: csl.title,
		...(paper.authorNames.length > 0 && { author: paper.authorNames.map(describeName) }),
		...(publication && publication.editorNames.length > 0 && { editor: publication.editorNames.map(describeName) }),
		...(publication && describeContributors(publication)),
		...keepKnown({
			datePublished: csl.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
			...(publication && describePlace(publication, csl.page)),
		}),
		...(identifiers.length > 0 && { identifier: identifiers }),
		...(sameAs.length > 0 && { sameAs }),
		about: topics,
	};
	// The types of schema-dts are one for each class; the table above is what decides on the class.
	return properties as unknown as Thing;
}

/** Properties of schema.org for what people other than authors and editors did. */
function describeContributors(publication: PaperPublication): Properties {
	const groups = [...groupContributors(publication)];
	const collect = (isWanted: (role: string) => boolean) =>
		groups.flatMap(([role, names]) => (isWanted(role) ? names.map(describeName) : []));
	const translators = collect((role) => role === 'translator');
	const others = collect((role) => role !== 'translator' && role !== 'series-editor' && role !== 'book-author');
	return {
		...(translators.length > 0 && { translator: translators }),
		...(others.length > 0 && { contributor: others }),
	};
}

function describeName(name: PersonName): Properties {
	if (name.literal !== undefined) {
		return { '@type': isEastAsianPerson(name.literal) ? 'Person' : 'Organization', name: name.printed };
	}
	return {
		'@type': 'Person',
		name: name.printed,
		familyName: getFullFamily(name),
		...(name.given && { givenName: name.given }),
		...(name.suffix && { honorificSuffix: name.suffix }),
	};
}

function listAddresses(paper: Paper, publication: PaperPublication | undefined): string[] {
	const dois = [...new Set([publication?.doi, paper.doi])].flatMap((doi) => (doi ? [makeDoiUrl(doi)] : []));
	return [...dois, ...(paper.arxiv ? [makeArxivUrl(paper.arxiv)] : []), ...(paper.url ? [paper.url] : [])];
}

function listIdentifiers({ arxiv }: Paper, publication: PaperPublication | undefined): Properties[] {
	const doi = publication?.doi;
	const identify = (propertyID: string, value: string, url: string) => ({
		'@type': 'PropertyValue',
		propertyID,
		value,
		url,
	});
	return [
		...(doi ? [identify('doi', doi, makeDoiUrl(doi))] : []),
		...(arxiv ? [identify('arxiv', arxiv, makeArxivUrl(arxiv))] : []),
	];
}

/** What a work is part of, where in it, and who published it. */
function describePlace(publication: PaperPublication, page: string | undefined): Properties {
	const { type, isbn, edition, number, genre } = publication;
	const isWhole = type === 'book' || type === 'proceedings';
	const [pageStart, pageEnd] = page?.split('-') ?? [];
	const event = nameEvent(publication);
	const publisher = publication.publisher ?? publication.institution;
	return {
		isPartOf: describeContainer(publication),
		pageStart,
		pageEnd,
		isbn: isWhole ? isbn : undefined,
		bookEdition: isWhole ? edition : undefined,
		reportNumber: type === 'report' ? number : undefined,
		inSupportOf: type === 'thesis' ? genre : undefined,
		publisher: publisher && { '@type': 'Organization', name: publisher },
		publication:
			event && type !== 'proceedings'
				? keepKnown({ '@type': 'PublicationEvent', name: event, startDate: publication.year?.toString() })
				: undefined,
	};
}

const CONTAINERS: Readonly<Partial<Record<PaperPublication['type'], (publication: PaperPublication) => Properties>>> = {
	article: describePeriodical,
	paper: describeBook,
	'workshop-paper': describeBook,
	chapter: describeBook,
	webpage: ({ container }) => ({ '@type': 'WebSite', name: container }),
};

function describeContainer(publication: PaperPublication): Properties | undefined {
	const { container, series } = publication;
	if (container) return CONTAINERS[publication.type]?.(publication);
	return series ? describeSeries(publication) : undefined;
}

/** An issue of a volume of a periodical, as far as they are known (schema.org/PublicationIssue). */
function describePeriodical({ container, containerShort, issn, volume, issue }: PaperPublication): Properties {
	const alternateName = containerShort === container ? undefined : containerShort;
	const periodical = keepKnown({ '@type': 'Periodical', name: container, alternateName, issn });
	const inVolume = volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical } : periodical;
	return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

function describeBook(publication: PaperPublication): Properties {
	const { container, containerShort, isbn, edition, series } = publication;
	const alternateName = containerShort === container ? undefined : containerShort;
	const isPartOf = series ? describeSeries(publication) : undefined;
	return keepKnown({ '@type': 'Book', name: container, alternateName, isbn, bookEdition: edition, isPartOf });
}

function describeSeries({ series, volume, issn }: PaperPublication): Properties {
	const whole = keepKnown({ '@type': 'BookSeries', name: series, issn });
	return volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: whole } : whole;
}

function keepKnown(properties: Properties): Properties {
	return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
