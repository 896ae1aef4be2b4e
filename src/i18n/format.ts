/**
 * How a language writes counts, lists, numbers and dates. Each language's tables bind to theirs in `<language>/language.ts`.
 * `Intl` is loaded where it is first needed: its first use costs a phone a tenth of a second.
 */

/** The forms of a phrase by plural category; a language has those that `Intl.PluralRules` names for it. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Format {
	/** BCP 47 tag of the language that the tables are in. */
	readonly tag: string;
	/** The form for a count, with `#` replaced by the count as the language writes it. */
	readonly plural: (count: number, forms: PluralForms) => string;
	/** `1234.5` as the language writes it. */
	readonly number: (value: number) => string;
	/** The same with a fixed number of digits behind the sign. */
	readonly decimal: (value: number, digits: number) => string;
	/** A mean of years, such as `2021.4`: never with marks between thousands. */
	readonly year: (value: number) => string;
	/** `a, b and c`. */
	readonly and: (items: readonly string[]) => string;
	/** `a, b or c`. */
	readonly or: (items: readonly string[]) => string;
	/** `a, b, c`. */
	readonly list: (items: readonly string[]) => string;
	/** What stands between the items of a bare list, and between those that hold commas of their own. */
	readonly comma: string;
	readonly semicolon: string;
	/** Between what something is and what is said of it. */
	readonly colon: string;
	/** Sentences one behind the other; empty ones are left out. */
	readonly sentences: (sentences: readonly string[]) => string;
	/** An ISO date such as `2024-03-02`, `2024-03` or `2024`, in words. */
	readonly date: (iso: string) => string;
	/** Order of two texts, for sorting. */
	readonly compare: (a: string, b: string) => number;
}

/** What of a language `Intl` does not know, or is done without it. */
export interface OwnFormat {
	readonly category?: (count: number) => Intl.LDMLPluralRule;
	readonly number?: (value: number) => string;
	readonly decimal?: (value: number, digits: number) => string;
	readonly and?: (items: readonly string[]) => string;
	readonly comma?: string;
	readonly semicolon?: string;
	readonly colon?: string;
	/** Between sentences. */
	readonly space?: string;
}

/** The formatting of a language. `locale` is the variant whose customs it follows, such as `en-GB` for `en`. */
export function createFormat(tag: string, locale: string = tag, own: OwnFormat = {}): Format {
	const plurals = once(() => new Intl.PluralRules(locale));
	const numbers = once(() => new Intl.NumberFormat(locale));
	const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
	const { comma = ', ', semicolon = '; ', colon = ': ', space = ' ' } = own;
	const collator = once(() => new Intl.Collator(locale, { numeric: true }));
	const number = own.number ?? ((value: number) => numbers().format(value));
	const category = own.category ?? ((count: number) => plurals().select(count));
	return {
		tag,
		plural: (count, forms) => (forms[category(count)] ?? forms.other).replaceAll('#', number(count)),
		number,
		decimal: own.decimal ?? ((value, digits) => formatDecimal(value, digits, locale)),
		year: (value) =>
			value.toLocaleString(locale, { useGrouping: false, minimumFractionDigits: 1, maximumFractionDigits: 1 }),
		and: own.and ?? ((items) => and().format(items)),
		or: (items) => or().format(items),
		list: (items) => items.join(comma),
		comma,
		semicolon,
		colon,
		sentences: (sentences) => sentences.filter(Boolean).join(space),
		date: (iso) => formatDate(iso, locale),
		compare: (a, b) => collator().compare(a, b),
	};
}

function formatDecimal(value: number, digits: number, locale: string): string {
	return value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Only the parts that are known are written: a year alone stays a year. */
function formatDate(iso: string, locale: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	if (year === undefined || Number.isNaN(year)) return iso;
	const parts: Intl.DateTimeFormatOptions = {
		timeZone: 'UTC',
		calendar: 'gregory',
		year: 'numeric',
		...(month !== undefined && { month: 'long' }),
		...(day !== undefined && { day: 'numeric' }),
	};
	return new Intl.DateTimeFormat(locale, parts).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

function once<T>(create: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= create();
		return made;
	};
}
