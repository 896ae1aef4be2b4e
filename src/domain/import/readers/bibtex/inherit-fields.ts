/** What an entry takes from those that it refers to: `crossref` and `xdata` (biblatex manual, 3.13 and appendix B). */
import type { BibtexFields } from './parse-fields.ts';

/** Fields that say of a collection what is true of all in it, and the fields of the collection that they come from. */
const FROM_COLLECTION: Readonly<Record<string, readonly string[]>> = {
	journaltitle: ['journaltitle', 'journal'],
	shortjournal: ['shortjournal'],
	series: ['series'],
	volume: ['volume'],
	number: ['number'],
	issue: ['issue'],
	edition: ['edition'],
	publisher: ['publisher'],
	address: ['address', 'location'],
	location: ['location', 'address'],
	month: ['month'],
	isbn: ['isbn'],
	issn: ['issn'],
	organization: ['organization'],
	institution: ['institution'],
	school: ['school'],
	eventtitle: ['eventtitle'],
};
const DATES = ['date', 'year'] as const;
/** Parts of a book by the book's author. */
const BY_BOOK_AUTHOR = new Set(['inbook', 'bookinbook', 'suppbook']);

/** An entry with what it lacks and its collection has. Its ids, links and abstract are its own. */
export function inheritFromCollection(
	child: BibtexFields,
	type: string,
	parent: BibtexFields,
	parentType: string,
): BibtexFields {
	const values = new Map(child.values);
	const titles = parentType.startsWith('mv')
		? { maintitle: ['maintitle', 'title'] }
		: { booktitle: ['booktitle', 'title'], maintitle: ['maintitle'] };
	for (const [field, sources] of Object.entries({ ...FROM_COLLECTION, ...titles })) {
		const found = sources.find((source) => parent.values.has(source));
		if (!values.has(field) && found) values.set(field, parent.values.get(found) ?? []);
	}
	for (const [field, value] of inheritSubtitle(child, parent, parentType)) values.set(field, value);
	if (!DATES.some((field) => values.has(field))) copyFields(parent.values, values, DATES);
	if (!values.has('title')) copyFields(parent.values, values, ['title', 'subtitle']);
	const isOfBook = BY_BOOK_AUTHOR.has(type);
	const isByParent = child.authors.length === 0 && isOfBook;
	const bookAuthors =
		isOfBook && !isByParent ? parent.authors.map((person) => ({ role: 'book-author' as const, person })) : [];
	return {
		...child,
		values,
		...(isByParent && { authors: parent.authors }),
		editors: child.editors.length > 0 ? child.editors : parent.editors,
		contributors: inheritRoles(child.contributors, [...parent.contributors, ...bookAuthors]),
	};
}

/** What follows the title of the collection, where the child has that title from it. */
function inheritSubtitle({ values: own }: BibtexFields, { values }: BibtexFields, parentType: string) {
	const [title, subtitle] = parentType.startsWith('mv') ? ['maintitle', 'mainsubtitle'] : ['booktitle', 'booksubtitle'];
	const value = own.has(title) ? undefined : values.get(values.has(title) ? subtitle : 'subtitle');
	return value && !own.has(subtitle) ? [[subtitle, value] as const] : [];
}

/** An entry with every field that it lacks and its data container has. */
export function inheritFromData(child: BibtexFields, data: BibtexFields): BibtexFields {
	const values = new Map(child.values);
	copyFields(data.values, values, [...data.values.keys()]);
	return {
		...child,
		values,
		authors: child.authors.length > 0 ? child.authors : data.authors,
		editors: child.editors.length > 0 ? child.editors : data.editors,
		contributors: inheritRoles(child.contributors, data.contributors),
	};
}

/** The people of each role that the child has nobody in. */
function inheritRoles(
	own: BibtexFields['contributors'],
	others: BibtexFields['contributors'],
): BibtexFields['contributors'] {
	const roles = new Set(own.map(({ role }) => role));
	return [...own, ...others.filter(({ role }) => !roles.has(role))];
}

function copyFields(
	from: ReadonlyMap<string, readonly string[]>,
	to: Map<string, readonly string[]>,
	fields: readonly string[],
): void {
	for (const field of fields) {
		const value = from.get(field);
		if (value && !to.has(field)) to.set(field, value);
	}
}
