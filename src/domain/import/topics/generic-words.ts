/** English words that name topics only with others, or never; stop words proper are in `text/stop-words.ts`. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stop words that mean something before a hyphen: few-shot, in-context, off-policy. */
export const COMPOUND_HEADS = words('few first in key off on one second single zero');

/** Words that may stand in a topic's name, but do not make one on their own or with each other. */
export const WEAK_WORDS = words(`
ability abstract account accuracy advance advantage algorithm analysis application approach area art article aspect assumption attempt author baseline behavior benefit benchmark bound capability case challenge change characteristic choice
class code collection combination community comparison complexity component concept conclusion condition context contribution cost data dataset datum day degree detail development difference difficulty
direction domain effect efficiency effort element end error evaluation evidence example experiment extension extent fact factor family feature field form framework function gap goal group guideline
hand human idea impact implementation importance improvement information input insight intelligence interest issue kind knowledge learning level limit limitation line literature loss lot
majority depth manner material mean measure mechanism metric method methodology model modeling nature notion number objective observation opportunity order outcome output overview paper part people performance person perspective
point possibility practice problem procedure process progress project property proposal purpose quality quantity question range rate reason research researcher role sample scale scenario science score section sense set setting
shot side situation size solution space stage state step strategy structure sum survey system task technique technology term test theory thing tool topic train training trial type understanding user value variety version view
`);

/** Words, folded, that begin no topic: they tell of papers, or how much of something there is. */
export const FIRST_NOT = words(`
collected outline article chapter essay book study originality implication limitation finding conclusion objective aim avoid avoiding prevent preventing mitigate mitigating alleviate alleviating overcome overcoming handle handling maintain maintaining preserve preserving early continuous
acquired vast diverse dynamically scale shot faster learned learnable finetuned pretrained trained train learn tuned tune finetune pretrain conducted challenging multiple fewer individual complex unseen nontrivial named fall shed project open success many model individual expert extra
optimal brief preliminary tentative illustrative computational resulting respective corresponding desired target downstream base numerical daily final initial total increased reduced improved method task experiment result performance author paper code source state upper lower
`);

/** Words, folded, that end no topic: without them the phrase says the same. */
export const LAST_NOT = words(`
sketch outline reinforcement learner speed rule stage pass distribution quantum metal grown driven given known shown chosen taken made used spoken introduction discussion description commentary
investigation perspective account method methodology performance setting approach ability capability capacity problem task technique strategy scenario paper result experiment issue challenge question page code light short overhead cost resource gain size word example finding
learn adjust neural deep amount knowledge algorithm procedure requirement assumption parameter model weight agent block based wise level aware free art ahead towards effort budget variant improvement benefit property criterion context rate step epoch choice instance need decision set number
`);

/** Nouns, folded, that titles of any field hold, English and then French: no topic by themselves. */
export const COMMON_NOUNS = words(`
everything nothing anything someone everyone accurate management throughout
addition address adoption founding remaking seeing tell affair age agenda aid alternative amount anatomy answer anthology appeal appearance arrangement arrival attempt background balance barrier base basis battle beginning being bias birth boundary branch bridge building call cause center
centre century chance chronicle circumstance claim clue comment commentary companion concern connection connectivity consideration constraint content contrast control cooperation core correction correlation count country course cover creation crisis critique
cycle danger dark date debate decade decline decrease defense definition demand dependence description determinant difference dilemma dimension disagreement discovery discussion distinction division door draft duration dynamic edge edition editorial emergence
encounter encyclopedia enquiry environment equation era essential evolution exception exchange expansion expectation explanation exposure expression face failure fall fashion fate file finding flow force foreword foundation frontier future generation gain
guidance guide habit handbook head heart hero history home hope horizon hour house illustration image impression increase index individual influence inquiry inside instance instrument intention interpretation interview invention investigation item joint
journal journey key land lecture legacy lesson letter life light link list living location look machine making manifesto manual map mark maximum meaning meeting member memoir mention message middle milestone minimum minute mission mistake moment month move
movement mystery myth name need news north note novel occasion occurrence offer opinion option order organisation organization origin other owner pair panel paradigm paradox parallel past path pathway peak period permission persistence phase phenomenon picture
piece place plan planet play plea policy position postscript power precision preface preference preliminary presence present preservation primer principle prior priority product program programme progression promise prospect provision publication puzzle
question reaction reader reality recommendation reconsideration record reference reflection region rejoinder relation relationship relevance remark reminder reply report request requirement response retrospective return revision revival revolution rise risk road root
route rule saga scene scheme scope search secret selection self sense sequence series service session shape share shift shortcoming sight sign significance similarity site society something sound source south spectrum stability standard start status story
stream study style subject success summary supplement surprise synthesis table tale talk target team tendency tension thesis thinking thought threat time today tomorrow tour trace track transition treatise trend tribute trouble truth turn tutorial uncertainty
unit universe update usage view viewpoint vision visit voice wave way week west window winner work world writing year zone acte action an annee annexe apport approche article aspect atelier avenir bilan bulletin cadre cahier cas chapitre chemin choix chose
chronique classe cle colloque commentaire comparaison compte concept conclusion condition conference consequence constitution construction contribution cours debat debut decouverte defi demain demande dialogue dictionnaire discours document dossier effet
element enjeu enquete entretien epoque ere essai espace etape etat exemple experience facon fait figure fin fonction fondement formation forme gen genese geste groupe heure histoire homme idee impact introduction itineraire jour journee lecon lettre lien lieu
limite livre logique loi lumiere main maniere manuel marche mise modalite mode monde mot mouvement moyen naissance nature nombre notion nouveau objet oeuvre ordre origine outil ouvrage page parcour parole part partie passage pays pensee personne perspective
perte point portrait porte pouvoir pratique presentation prise probleme proces processus propos raison rapport realite recueil reflexion refus regard regle remarque rencontre reponse reprise reseau retour revue role rupture sein sens serie siecle signe
situation soi structure sujet systeme tableau temoin temp terme texte theme theorie these tome tournant traite travail type unite valeur verite vie voie voix volume vue activity hypothesis independent noisy disorder patient modality mapping network regulation
modulation dissociation discrimination impairment observer operation correspondence investment participant population subset neglect onset manipulation association category class comprendre savoir penser croire vivre lire dire voir faire etre devenir coeur
trois deux crise french english german american british european analyse etude essais actualite evenement forward office institute university college department pioneer lost left right real twenty thirty fifty suggestion struggle pursuit argument odyssey
appendix appreciation recollection conception conceptualization trajectory transformation growth controversy continuity memoriam theorist scholar scholarship tradition collapse chain instruction text object school father authority passing genealogy theorizing
outline sketch esquisse tran correlate young younger older calculation determination characterization measurement enhancement fabrication separation length density thickness diameter
biography convergence institutionalization fragmentation mainstream reform institution collaboration ferment bench reasoner evaluator mixture compute
`);

/** Keywords that reference managers and publishers add, folded. */
export const GENERIC_KEYWORDS: ReadonlySet<string> = new Set(
	`unread|read|toread|to read|todo|to do|important|favorite|favourite|tablet|tablet modified|print|printed|cited|my paper|own|pdf|no pdf|article|journal article|research article|review|conference paper|
thesis|book|paper|papers|manuscript|preprint|human|male|female|adult|aged|middle aged|animal|young adult|adolescent|child|computer science|mathematics|physics|biology|statistics|engineering|medicine|philosophy|
artificial intelligence|computer|data|method|methodology|model|algorithm|research|science|theory|survey|review article|research support|research support non gov t|united state|comparative study|evaluation study|miscellaneous|general|other|misc|
international|conference|congress|handbook|manual|history|twentieth century|20th century|company|industry|processing|efficiency|
point of view|state of the art|room temperature|high temperature|low temperature|international conference|annual bibliography|
detection|extraction|estimate|estimating|estimation|parameter|probability|pattern|dynamic|consequence|response|individual|trend|selection|recovery|
relation|relationship|representation|integration|description|identification|recognition|comparison|variation|reduction|development|production|
construction|interaction|theme|language|distance|internet|web|prototype|health|association|complication|adaptation|acquisition|province|
texte|langue|contexte|experience|nom|regle|methode|algorithme|logiciel|recherche|controle|terme|developpement|ressource|programmation|
exploration|experimentation|combinaison|pertinence|modele|systeme|etude|resultat|projet|outil|etat de art|etat de lart|methodologie|deux niveau|point de vue|
long term|large scale|small scale|northern|southern|eastern|western|
experimental data|experimental result|experimental study|reference manual|nlp paper|ml|ai|cs|stat|open access|article in press|index term|keyword|none|na|n a|unknown|task analysis|training|learning|experiment|benchmark|dataset|introduction|overview|computation|computation and language|computing methodology`
		.split('|')
		.map((keyword) => keyword.trim()),
);

/** Phrases of titles and abstracts, folded, that tell how something was published or studied, and not what it is about. */
export const GENERIC_PHRASES: ReadonlySet<string> = new Set(
	`google scholar|web of science|confidence interval|preferred reporting item|literature search|positive effect|negative effect|factor affecting|
collected work|complete work|selected work|selected writing|schriften|werke|banden|tome|сочинении|томах|gesammelte schriften|gesammelte werke|gesammelte aufsatze|samtliche werke|samtliche schriften|
ausgewahlte schriften|ausgewahlte werke|ausgewahlte aufsatze|kleine schriften|oeuvre complete|oeuvre choisy|deux tome|trois tome|deux volume|obra completa|
obra escogida|opere complete|opere scelte|собрание сочинении|полное собрание|избранные сочинения|избранные произведения|двух томах|трех томах`
		.split('|')
		.map((phrase) => phrase.trim()),
);

/** Topics, folded, that say no more of a theme than which field it lies in. */
export const WHOLE_FIELDS: ReadonlySet<string> = new Set(
	`machine learning|deep learning|artificial intelligence|neural network|deep neural network|deep network|neural net|computer vision|natural language|
natural language processing|data mining|data science|big data|statistical learning|statistic|optimization|computer software|computer program|
computer system|computer application|data processing|information processing|supervised learning|unsupervised learning|simulation|mathematical model`
		.split('|')
		.map((name) => name.trim()),
);

/** Marks of arXiv categories, ACM and MSC classes, DataCite's fields of science, and priorities, which are no keywords. */
export const CLASS_MARKS =
	/^(?:computer science|statistics|mathematics|physics|quantitative biology|quantitative finance|electrical engineering and systems science|economics|condensed matter|high energy physics|astrophysics)\s*-\s|^(?:cs|stat|math|eess|q-bio|q-fin|econ|physics|cond-mat|astro-ph|hep-\w+|quant-ph|nlin|gr-qc|nucl-\w+)\.[A-Za-z-]{2,}$|^[a-z]\.\d(?:\.\d)*$|^\d{2}[a-z]\d{2}$|^[\d\s.,/-]+$|^[_#/*@]|^(?:acm|msc|jel|pacs)\b|^fos:/i;
