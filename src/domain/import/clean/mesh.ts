/** Medical subject headings (NLM): what indexers add to every paper says nothing of one. */

/** Check tags and other headings about the subjects of a study ("MeSH Check Tags", NLM). */
const CHECK_TAGS = new Set(
	`humans|human|animals|animal|male|female|adult|aged|aged, 80 and over|middle aged|young adult|adolescent|child|child, preschool|
infant|infant, newborn|pregnancy|mice|rats|rabbits|dogs|cats|cattle|swine|sheep|guinea pigs|cricetinae|chick embryo|history, ancient|
history, medieval|history, 15th century|history, 16th century|history, 17th century|history, 18th century|history, 19th century|
history, 20th century|history, 21st century|comparative study|english abstract|united states|in vitro techniques|time factors|
treatment outcome|retrospective studies|prospective studies|reproducibility of results|sensitivity and specificity|risk factors|
surveys and questionnaires|follow-up studies|case-control studies|cohort studies|cross-sectional studies|
mice, inbred c57bl|mice, inbred balb c|mice, knockout|mice, transgenic|rats, sprague-dawley|rats, wistar|rats, long-evans`
		.split('|')
		.map((tag) => tag.trim()),
);

/** Headings without qualifiers, stars and check tags: `*Neoplasms/drug therapy` is `Neoplasms`, `Humans` is none. */
export function listMeshKeywords(headings: readonly string[]): string[] {
	return [...new Set(headings.map(foldHeading))].filter((heading) => heading !== '' && !isCheckTag(heading));
}

export function isCheckTag(heading: string): boolean {
	return CHECK_TAGS.has(heading.trim().toLowerCase());
}

/** Qualifiers of headings ("MeSH Qualifiers", NLM). */
const QUALIFIERS = new Set(
	`abnormalities|administration & dosage|adverse effects|agonists|analogs & derivatives|analysis|anatomy & histology|
antagonists & inhibitors|biosynthesis|blood|blood supply|cerebrospinal fluid|chemical synthesis|chemically induced|chemistry|
classification|complications|congenital|cytology|deficiency|diagnosis|diagnostic imaging|diet therapy|drug effects|drug therapy|
economics|education|embryology|enzymology|epidemiology|ethics|ethnology|etiology|genetics|growth & development|history|immunology|
injuries|innervation|instrumentation|isolation & purification|legislation & jurisprudence|metabolism|methods|microbiology|
mortality|nursing|organization & administration|parasitology|pathogenicity|pathology|pharmacokinetics|pharmacology|physiology|
physiopathology|poisoning|prevention & control|psychology|radiation effects|radiotherapy|rehabilitation|secondary|
standards|statistics & numerical data|supply & distribution|surgery|therapeutic use|therapy|toxicity|transmission|
transplantation|trends|ultrastructure|urine|veterinary|virology`
		.split('|')
		.map((qualifier) => qualifier.trim()),
);

/** A keyword that is a heading with qualifiers without them: `Neoplasms/drug therapy` is `Neoplasms`, `TCP/IP` stays. */
export function dropQualifier(keyword: string): string {
	const [heading = '', ...qualifiers] = keyword.replace(/\*/g, '').split('/');
	const isMesh = qualifiers.length > 0 && qualifiers.every((text) => QUALIFIERS.has(text.trim().toLowerCase()));
	return isMesh ? heading.trim() : keyword;
}

/** Headings hold no slash of their own: what follows one is a qualifier. */
function foldHeading(heading: string): string {
	return (heading.split('/')[0] ?? '').replace(/\*/g, '').trim();
}
