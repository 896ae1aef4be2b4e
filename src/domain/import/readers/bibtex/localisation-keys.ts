/** Localisation keys of biblatex (manual, 4.9.2), which it prints in the language of the document, in English words. */

const GENRES: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mathesis: 'Master’s thesis',
	bathesis: 'Bachelor’s thesis',
	candthesis: 'Candidate thesis',
	techreport: 'Technical report',
	resreport: 'Research report',
};
const SERIES: Readonly<Record<string, string>> = { newseries: 'New series', oldseries: 'Old series' };
/** Countries in which a patent is valid. */
const COUNTRIES: Readonly<Record<string, string>> = {
	countryde: 'Germany',
	countryep: 'European Union',
	countryeu: 'European Union',
	countryfr: 'France',
	countryuk: 'United Kingdom',
	countryus: 'United States',
};

/** The kind of a thesis or report in words; text that is no key is left unchanged. */
export function nameGenreKey(genre: string): string {
	return GENRES[genre.toLowerCase()] ?? genre;
}

/** `newseries` in words; any other series is left unchanged. */
export function nameSeriesKey(series: string | undefined): string | undefined {
	return series && (SERIES[series] ?? series);
}

/** `countryfr and countryuk` in words; any other place is left unchanged. */
export function namePlaceKeys(place: string | undefined): string | undefined {
	return place?.replace(/\bcountry[a-z]{2}\b/g, (key) => COUNTRIES[key] ?? key);
}
