/** Works that share a title and are not one: editions of a book, issues of a report, papers of a yearly meeting. */
import { parsePersonName } from '../../text/person-name.ts';
import type { Metadata } from '../clean/clean-record.ts';
import { makeTitleKey } from '../clean/title-key.ts';

type Edition = Pick<Metadata, 'authors' | 'year' | 'publication'>;

/**
 * Whether something says that works of one title that came out in different years are different works: another edition,
 * ISBN or number, the next instalment of what they are in, or that a body puts out its report each year. Unlike a paper
 * that came out in two places, which is one work.
 */
export function isOtherEdition(a: Edition, b: Edition): boolean {
	const [one, other] = [a.publication, b.publication];
	const [container, otherContainer] = [one, other].map((publication) => makeTitleKey(publication?.container ?? ''));
	if (!isOtherYear(a, b) || dropNumbers(container) !== dropNumbers(otherContainer)) return false;
	return (
		container !== otherContainer ||
		(isSerial(a) && isSerial(b)) ||
		isOther(readDigits(one?.edition), readDigits(other?.edition)) ||
		isOther(readIsbn(one?.isbn), readIsbn(other?.isbn)) ||
		(nameIssuer(a) === nameIssuer(b) && isOtherNumber(readDigits(one?.number), readDigits(other?.number)))
	);
}

/** The year of the publication decides: a second edition first appeared when the first did. */
function isOtherYear(a: Edition, b: Edition): boolean {
	const [one, other] = [a, b].map(({ publication, year }) => publication?.year ?? year);
	return one !== undefined && other !== undefined && one !== other;
}

/** A report or proceedings with which no person is named. */
function isSerial({ authors, publication }: Edition): boolean {
	const names = authors ?? publication?.editors ?? [];
	const isOften = publication?.type === 'report' || publication?.type === 'proceedings';
	return isOften && names.every((name) => parsePersonName(name).literal !== undefined);
}

/** Whose numbers its number is one of. */
function nameIssuer({ publication }: Edition): string {
	const { container, series, institution, publisher } = publication ?? {};
	return makeTitleKey(container ?? series ?? institution ?? publisher ?? '');
}

function isOther(one: string, other: string): boolean {
	return one !== '' && other !== '' && one !== other;
}

/** `TR-2018-7` may be `7`. */
function isOtherNumber(one: string, other: string): boolean {
	return isOther(one, other) && !one.endsWith(other) && !other.endsWith(one);
}

function readDigits(text = ''): string {
	return text.replace(/\D/g, '').replace(/^0+/, '');
}

/** The nine digits that an ISBN of ten digits and one of thirteen have in common. */
function readIsbn(isbn = ''): string {
	return isbn.replaceAll('-', '').slice(0, -1).slice(-9);
}

const YEAR = /(?:19|20)\d\d/g;
const NUMBER =
	/\d+(?:st|nd|rd|th)?|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/g;

/** A folded name, with every year the same and every number the same. */
function dropNumbers(key = ''): string {
	return key
		.replace(YEAR, '<year>')
		.replace(NUMBER, '<number>')
		.replace(/<number>(?: <number>)+/g, '<number>');
}
