const STOP_WORDS = new Set(
	`a about above across after again against all allow allows almost alone along already also although always among an and
	another any are around as at back be because become becomes been before being below best better between both but by can cannot
	case cases come comes could do does doing done down during each either else enough even ever every few first for found four
	from further gain gains get gets give given gives go goes good had half hard has have having helps here high higher how however if
	improve improved improves in instead into is it its itself just keep keeps kept know known large larger last later least less
	let lets like little long low lower made make makes making many may might more most much must near need needs neither never new
	next no nor not nothing now of off often old on once one only onto or other others otherwise our out over own part per place
	put rather reach reaches result results same second see seen several shared should show shows since single small smaller so some
	still such take taken takes ten than that the their them then there these they third this those though three through thus to
	together too toward towards two under until up upon use used useful uses using usual usually very was way ways we well were what
	when where whether which while who whole whose why will with within without work works would yet abstract approach method methods
	paper problem propose proposes model models training trained train learning data task tasks performance experiments`.split(
		/\s+/,
	),
);

/** Words of a text that can tell papers apart: lower case, three letters or more, plurals folded, common words left out. */
export function listTerms(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu) ?? [];
	return words
		.filter((word) => word.length >= 3 && !STOP_WORDS.has(word))
		.map(foldPlural)
		.filter((word) => !STOP_WORDS.has(word));
}

function foldPlural(word: string): string {
	if (/(?:ss|us|is)$/.test(word) || word.length < 5) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}
