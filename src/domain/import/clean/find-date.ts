/** Years and months in the many ways that people and programs write dates. */
import { YEARS } from '../../corpus/years.ts';

export interface FoundDate {
	readonly year: number;
	readonly month?: number;
}

/** Four digits, or eight that are a whole date. */
const YEAR = /(?<!\d)(\d{4})(?:(0[1-9]|1[0-2])(?:[0-2]\d|3[01]))?(?!\d)/g;
/** `2019-05`, `2019/5/12`, `2019-05-12T00:00`: the month after the year. */
const MONTH_AFTER = /^[-/.](0?[1-9]|1[0-2])(?!\d)/;
/** `12.05.2019`: the month before the year, after a day. */
const MONTH_BEFORE = /(?:^|\D)(?:0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.$/;

/** The first year within bounds, with the month that stands beside it. */
export function findDate(texts: readonly string[]): FoundDate | undefined {
	for (const raw of texts) {
		const text = raw.normalize('NFKC');
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

/** A month as an English name, in full or short, or as a number; beside a name a number is the day. */
export function parseMonth(text: string): number | undefined {
	const digits = /^\D*(0?[1-9]|1[0-2])(?!\d)/.exec(text)?.[1];
	return findMonthName(text) ?? (digits === undefined ? undefined : Number(digits));
}

const MONTH_NAME =
	/(?<!\p{L})(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)(?!\p{L})/iu;

function findMonthName(text: string): number | undefined {
	const match = MONTH_NAME.exec(text);
	return match ? match.slice(1).findIndex((name) => name !== undefined) + 1 : undefined;
}

/** The year in which arXiv gave out an id: `1412.6980` in 2014, `hep-th/9901001` in 1999. */
export function findArxivYear(arxiv: string): number | undefined {
	const digits = /(?:^|\/)(\d\d)\d{2}/.exec(arxiv)?.[1];
	if (digits === undefined) return undefined;
	const year = Number(digits);
	return year > 90 ? 1900 + year : 2000 + year;
}
