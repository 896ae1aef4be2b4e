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
	paper problem propose proposes model models training trained train learning data task tasks performance experiments
	ability able accurate achieve act acts add added adding adds advance agree ahead alike alter alternative amount analysis apart appear application applied apply arrive ask asks available average avoid away badly balance base based baseline bear beat begin behind belong benchmark benefit beside beyond bring build building built call called care carry cause change changing cheap cheaper cheaply choice choose choosing chosen claim clear clearly close collection combination combine combined combining common comparable compare compared comparison competitive complete complex computational concern condition consistent consistently constant contain contribute cost costly count cover current damage decide deep demand depend deployed describe described design designed differ different difficult direction directly divide downstream draw drawn drop early easy effect effective efficient either empirical end entire equal especially evaluation everything evidence exact examine example exceed exist existing expensive experience experiment explain explanation extend extra face fail fall family far fast faster favour feature few fewer final find finding fit fits fitted fixed follow following form forward framework fresh full fully function future gap general generate generated giving gradually group grow guided hand handful handle happen harder hardly held hidden hold holds idea ignore improvement improving include including individual information input inside instance issue job keeping kind language lead leading learned learner leave left let letting level limit limited local longer look lose machine main match matter mean measure measured mechanism meet metric mind mixed moment mostly move natural nearly needed network normally number object objective observed offered ones open optimal order ordinary original outcome outperform output outside overall particular pass past people perform phase pick plain point poor poorly popular possible practical practice predicted present previous prior procedure process produce prove proved public qualify quality quantity question quickly raise range rate read real reason receive recent recipe reduce related relative rely remain remedy remove repeat repeated report reported require research response rest resulting return right rise round rule run running runs save say says scale scheme score see sees select separate separately serve set sets setting settle shape share shrink side similar simple simply situation size slow solution solve something sometime source space specific speed spend split stage standard start starting state stay step stop store stored strategy strong stronger strongly structure study style success suggest suit supply support surpass survive system target technique tell tend term tested theoretical theory thing top treat treated tried true try tune tuned tuning turn type typical unclear unknown unseen value variant varied various vary version via weakness weight whatever wide word working world worse write written wrong yield multiple short suffice winning overtaking`.split(
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

const IRREGULAR = new Map([
	['matrices', 'matrix'],
	['vertices', 'vertex'],
	['indices', 'index'],
	['hypotheses', 'hypothesis'],
]);

function foldPlural(word: string): string {
	const irregular = IRREGULAR.get(word);
	if (irregular) return irregular;
	if (/(?:ss|us|is)$/.test(word) || word.length < 5) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}
