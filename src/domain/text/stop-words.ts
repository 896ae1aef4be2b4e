/** English words that say nothing of what a text is about. Lists of other languages come from the package. */
import { eng } from 'stopword';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Function words, and words that abstracts of any field hold: in no topic and no comparison of papers. */
const STOP_WORDS: ReadonlySet<string> = new Set([
	...eng,
	...list(`
able above achieve across again against allow allows almost alone along already although always among applied apply
around asks available away back based become becomes begin below best better beyond call called cannot clear comes
common comparable compare compared competitive complete consistent consistently contain contribute current describe
described design designed different difficult directly does doing done down during easy effective efficient either
else empirical enough entire especially even ever every examine exist existing experiment experiments explain extend
few final find finding first follow following found four full fully further future general gets give given gives
giving go goes good having high higher however improve improved improves improving include including instead its
itself just keep keeps know known large larger last later lead leading least less let little long low lower made main
makes making may mostly near nearly need needed needs neither new next no nor not nothing observed off often once one
ones onto original others otherwise outperform overall own particular past per perform poor popular possible practical
present previous prior produce propose proposes prove proved put rather reach reaches recent reduce related relative
remain report reported require result resulting results right say second see seen several show shows similar simple
simply single small smaller so solve specific standard strong stronger study suggest support taken takes ten
theoretical third though three thus together toward towards true two typical until upon use used useful uses using
usual usually various via ways when whether whole whose why wide will within without work works world yet yield
`),
]);

/** Words that say nothing of what a reader looks for: fewer than the others, since any other word may be the one of a title. */
export const SEARCH_STOP_WORDS: readonly string[] = list(`
a about all am an and any are as at be been but by can could did do does for from had has have how i if in into is it its
may me might my no not of on one only or our paper papers should so some such than that the their them then there these
they this those to too up us using via was we were what when where which while who why will with without would you your
`);

/** Stop words, and verbs and adjectives of abstracts, which no phrase of a topic holds. */
export const PHRASE_STOP_WORDS: ReadonlySet<string> = new Set([
	...STOP_WORDS,
	...list(`
achieved achieves achieving acm additional address addressed addresses addressing aim aims al allowing analyse analyze
analyzed applies applying appropriate aren argue argued argues arguing arxiv background became began believed big
certain cf claimed claims com commonly compares comparing comprehensive concluded concludes conducted consider
considerable considered considering considers consist consists contains contends copyright critical crucial currently
days demonstrate demonstrated demonstrates demonstrating describes develop developed develops direct discuss discussed
draws e easily effectively effectiveness efficiently eg eight elsevier empirically enable enabled enables enabling
enhance enhanced enhances enhancing ensure ensures eq essential establish et etc evaluate evaluated evaluates examined
examines excellent exhibit exists experimental explore explored explores extended extends extensive extensively fig
finally findings finds five focus focused focuses followed follows free fundamental furthermore g gave generally
getting github going gone great greater greatly hence highest highlights highly hinder http https huge hundred
identified identify ie ieee illustrate implement implemented important importantly included includes incorporate
increase increased increases increasing indeed indicate indicates inherent inspired interesting introduce introduced
introduces introducing investigate investigated investigates involve involves key knows lack lacks largely largest
latest leads leverage leveraged leverages leveraging light likely mainly major modern moreover motivated named namely
necessary nevertheless newly nine none notable novel numerous observe obtain obtained offer offers org originality
ourselves outperforming outperforms particularly performed performs perhaps possibly potential potentially powerful
practically preprint presented presents previously primary produced produces promising proper properly proposed
proposing proves provide provided provides providing purpose quite really recently reduced reduces reducing regarding
relatively relevant remains remarkable reports required requires requiring reserved respectively resulted reveal
reveals rich rights robustly seeks seem seems seven shall she shed sheds showed showing shown significant
significantly simultaneously six slightly solved solving somewhat soon special specifically studied studies studying
substantial substantially successful successfully sufficient suggests suitable superior supports table tackle
themselves thereby therefore throughout time times today total traces traditional typically underlying unique unlike
us validate valuable verify vs whereas whom widely www year years yielding yields zero
`),
]);

/** Stop words, and words so common in summaries of machine learning that they tell no two papers apart. */
export const COMPARISON_STOP_WORDS: ReadonlySet<string> = new Set([
	...STOP_WORDS,
	...list(`
ability abstract accurate act acts add added adding adds advance agree ahead alike alter alternative amount analysis
apart appear application approach arrive ask average avoid badly balance base baseline bear beat behind belong
benchmark benefit beside bring build building built care carry case cases cause change changing cheap cheaper cheaply
choice choose choosing chosen claim clearly close collection combination combine combined combining comparison complex
computational concern condition constant cost costly count cover damage data decide deep demand depend deployed differ
direction divide downstream draw drawn drop early effect end equal evaluation everything evidence exact example exceed
expensive experience explanation extra face fail fall family far fast faster favour feature fewer fit fits fitted
fixed form forward framework fresh function gain gains gap generate generated gradually group grow guided half hand
handful handle happen hard harder hardly held helps hidden hold holds idea ignore improvement individual information
input inside instance issue job keeping kept kind language learned learner learning leave left lets letting level
limit limited local longer look lose machine match matter mean measure measured mechanism meet method methods metric
mind mixed model models moment move multiple natural network normally number object objective offered old open optimal
order ordinary outcome output outside overtaking paper part pass people performance phase pick place plain point
poorly practice predicted problem procedure process public qualify quality quantity question quickly raise range rate
read real reason receive recipe rely remedy remove repeat repeated research response rest return rise round rule run
running runs save says scale scheme score sees select separate separately serve set sets setting settle shape share
shared short shrink side situation size slow solution something sometime source space speed spend split stage start
starting state stay step stop store stored strategy strongly structure style success suffice suit supply surpass
survive system target task tasks technique tell tend term tested theory thing top train trained training treat treated
tried try tune tuned tuning turn type unclear unknown unseen value variant varied vary version weakness weight
whatever winning word working worse write written wrong
`),
]);
