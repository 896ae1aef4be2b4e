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

/**
 * What Emtree (Elsevier) and the thesaurus of PsycInfo add of the kind, and how a study was done. In other fields than medicine some
 * of them are subjects.
 */
const STUDY_TAGS = new Set(
	`priority journal|controlled study|major clinical study|clinical article|human experiment|human tissue|human cell|nonhuman|
animal experiment|animal model|animal tissue|normal human|in vitro study|in vivo study|clinical study|intermethod comparison|
conference paper|short survey|note|letter|editorial|erratum|practice guideline|medline|medical literature|cross-sectional study|
cohort analysis|retrospective study|prospective study|longitudinal study|longitudinal studies|follow up|case report|
case control study|observational study|multicenter study|randomized controlled trial|randomized controlled trials as topic|
pilot study|pilot projects|health survey|questionnaire|questionnaires|interview|interviews as topic|semi structured interview|
scoring system|confidence interval|confidence intervals|statistical model|statistical analysis|statistical significance|
logistic regression analysis|logistic models|regression model|regression models|regression analysis|multivariate analysis|
univariate analysis|logistic regression|odds ratio|hazard ratio|risk ratio|relative risk|predictive value|area under the curve|
receiver operating characteristic|sample size|sampling studies|qualitative research|very elderly|preschool child|school child|newborn|
young|age factors|sex factors|age distribution|sex difference|gender|men|women|males|females|human males|human females|
risk factor|risk|risk assessment|high risk population|procedures|procedure|psychological aspect|socioeconomics|
socioeconomic factors|infection risk|data analysis|health status|incidence|prevalence|major clinical studies`
		.split('|')
		.map((tag) => tag.trim()),
);

/** Headings without qualifiers, stars and check tags: `*Neoplasms/drug therapy` is `Neoplasms`, `Humans` is none. */
export function listMeshKeywords(headings: readonly string[]): string[] {
	return [...new Set(headings.map(foldHeading))].filter(
		(heading) => heading !== '' && !isCheckTag(heading) && !isStudyTag(heading),
	);
}

export function isCheckTag(heading: string): boolean {
	return CHECK_TAGS.has(heading.trim().toLowerCase());
}

/** True for what tells how a medical study was done, and for a qualifier that stands alone, as Scopus lists them. */
export function isStudyTag(heading: string): boolean {
	const tag = heading
		.trim()
		.toLowerCase()
		.replace(/\band\b/, '&');
	return STUDY_TAGS.has(tag) || QUALIFIERS.has(tag);
}

const SUBJECT_TAG = /^(?:humans?|male|female|adult|aged|middle aged)$/i;
/** Papers with tags of their subjects, at least, that a library of medicine has. */
const MEDICAL_SHARE = 0.1;

/** True for a library whose papers carry the tags that indexers of medicine set. */
export function isMedicalLibrary(keywords: readonly (readonly string[])[]): boolean {
	const tagged = keywords.filter((list) => list.some((keyword) => SUBJECT_TAG.test(keyword.replace('*', '').trim())));
	return tagged.length > MEDICAL_SHARE * keywords.length;
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

/** A keyword that is a heading without its qualifiers and its star: `*Neoplasms/drug therapy` is `Neoplasms`, `TCP/IP` stays. */
export function dropQualifier(keyword: string): string {
	const [heading = '', ...qualifiers] = keyword.replace(/\*/g, '').split('/');
	const isMesh = qualifiers.length > 0 && qualifiers.every((text) => QUALIFIERS.has(readQualifier(text)));
	return isMesh ? heading.trim() : keyword.replace(/^\*\s*(?=\p{L})/u, '');
}

/** Ovid abbreviates qualifiers and spells them out in brackets: `px [Psychology]`. */
function readQualifier(text: string): string {
	return (/^\s*[a-z]{2}\s*\[(.+)\]\s*$/i.exec(text)?.[1] ?? text).trim().toLowerCase();
}

/** Headings hold no slash of their own: what follows one is a qualifier. */
function foldHeading(heading: string): string {
	return (heading.split('/')[0] ?? '').replace(/\*/g, '').trim();
}
