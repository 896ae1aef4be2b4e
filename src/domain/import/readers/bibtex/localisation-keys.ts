/** Words that biblatex prints in the language of the text (manual, 4.9.2), as people know them. */

const GENRES: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mathesis: 'Master’s thesis',
	bathesis: 'Bachelor’s thesis',
	candthesis: 'Candidate thesis',
	techreport: 'Technical report',
	resreport: 'Research report',
};
const SERIES: Readonly<Record<string, string>> = { newseries: 'New series', oldseries: 'Old series' };
/** Where a patent holds. */
const COUNTRIES: Readonly<Record<string, string>> = {
	countryde: 'Germany',
	countryep: 'European Union',
	countryeu: 'European Union',
	countryfr: 'France',
	countryuk: 'United Kingdom',
	countryus: 'United States',
};

/** The kind of a thesis or a report, where it is a key; else as it is. */
export function nameGenreKey(genre: string): string {
	return GENRES[genre.toLowerCase()] ?? genre;
}

/** `newseries` as words; any other series as it is. */
export function nameSeriesKey(series: string | undefined): string | undefined {
	return series && (SERIES[series] ?? series);
}

/** `countryfr and countryuk` as words; any other place as it is. */
export function namePlaceKeys(place: string | undefined): string | undefined {
	return place?.replace(/\bcountry[a-z]{2}\b/g, (key) => COUNTRIES[key] ?? key);
}
