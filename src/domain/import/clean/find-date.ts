/** Years and months in the many ways that people and programs write dates. */
import { YEARS } from '../../corpus/years.ts';
import { foldToAscii } from '../../text/slug.ts';

export interface FoundDate {
	readonly year: number;
	readonly month?: number;
}

/** Four digits, or eight that are a whole date. */
const YEAR = /(?<!\d)(\d{4})(?:(0[1-9]|1[0-2])(?:[0-2]\d|3[01]))?(?!\d)/g;
/** Code points of the digit zero in Arabic, Persian, Devanagari, Bengali and Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** A text with digits of other scripts as ASCII digits. */
function normalizeDigits(text: string): string {
	return text.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, (digit) => {
		const zero = ZEROS.find((code) => digit.charCodeAt(0) - code >= 0 && digit.charCodeAt(0) - code < 10);
		return zero === undefined ? digit : String(digit.charCodeAt(0) - zero);
	});
}

/** `2019-05`, `2019/5/12`, `2019-05-12T00:00`: the month after the year. */
const MONTH_AFTER = /^[-/.](0?[1-9]|1[0-2])(?!\d)/;
/** `12.05.2019`: the month before the year, after a day. */
const MONTH_BEFORE = /(?:^|\D)(?:0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.$/;

/** The first year within bounds, with the month that stands beside it. */
export function findDate(texts: readonly string[]): FoundDate | undefined {
	for (const raw of texts) {
		const text = normalizeDigits(raw);
		for (const match of text.matchAll(YEAR)) {
			const year = Number(match[1]);
			if (year < YEARS.first || year > YEARS.last) continue;
			const after = MONTH_AFTER.exec(text.slice(match.index + 4))?.[1];
			const before = MONTH_BEFORE.exec(text.slice(0, match.index))?.[1];
			const digits = match[2] ?? after ?? before;
			const month = digits === undefined ? findMonthName(text) : Number(digits);
			return { year, ...(month !== undefined && { month }) };
		}
	}
	return undefined;
}

/** A month as a name, in full or short, or as a number: `März`, `Sept.`, `05`, `4月`. Beside a word a number is the day. */
export function parseMonth(raw: string): number | undefined {
	const text = raw.normalize('NFKC');
	const digits = /^[^\p{L}\d]*(0?[1-9]|1[0-2])(?!\d)[^\p{L}]*[月월]?$/u.exec(text)?.[1];
	return findMonthName(text) ?? (digits === undefined ? undefined : Number(digits));
}

/** Austrians say `Jänner`. */
const MONTH_LANGUAGES = ['en', 'de', 'de-AT', 'es', 'fr', 'it', 'pt'];
/** Names of each month, without accents. */
const MONTH_NAMES = Array.from({ length: 12 }, (_, month) =>
	MONTH_LANGUAGES.map((language) => {
		const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
		return foldToAscii(format.format(Date.UTC(2000, month))).toLowerCase();
	}),
);

/** The first word with which the names of one month alone begin. */
function findMonthName(text: string): number | undefined {
	const words =
		foldToAscii(text)
			.toLowerCase()
			.match(/\p{L}{3,}/gu) ?? [];
	for (const word of words) {
		const months = MONTH_NAMES.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i + 1] : []));
		if (months.length === 1) return months[0];
	}
	return undefined;
}

/** The year in which arXiv gave out an id: `1412.6980` in 2014, `hep-th/9901001` in 1999. */
export function findArxivYear(arxiv: string): number | undefined {
	const digits = /(?:^|\/)(\d\d)\d{2}/.exec(arxiv)?.[1];
	if (digits === undefined) return undefined;
	const year = Number(digits);
	return year > 90 ? 1900 + year : 2000 + year;
}
