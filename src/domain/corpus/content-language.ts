/** BCP 47 tag of the language of a map's titles, summaries and essays: that of the interface unless its settings name another. */
export function getContentLanguage({
	language,
	contentLanguage = language,
}: {
	readonly language: string;
	readonly contentLanguage?: string | undefined;
}): string {
	return contentLanguage;
}
