/**
 * Words of abstracts in any field, in languages other than English: they tell of papers and stand in no phrase of a topic. Compared
 * without accents.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const ABSTRACT_WORDS: Readonly<Record<string, readonly string[]>> = {
	fr: list(`
abord abordons actuel actuelle actuellement actuels afin ainsi aller ambition amelioration ameliore ameliorer analysons
apres article articles aspect aspects aucun aucune aussi autre autres base basee basees bases bien bon bonne bonnes bons but
cadre car cas certain certaine certaines certains chaque chez cependant comparons compte concerne concernant conclusion
consacre consacree consiste constitue decrit decrite decrites decrits decrivant decrivons dedie derniere dernieres derniers
deuxieme devons different differente differentes differents dire discutons diverses divers donc donne donner donnons
effectue effectuee elaboration encore enfin ensuite ensemble entre essentiellement etape etapes etude etudes etudie
etudions evaluation evaluons exemple exemples existant existante existantes existants experience experiences experimentons
explorons exposons facon faire fait faites final finale fonde fondee fondees fondes fois forme formes grand grande grandes
grands important importante importantes importants integralite introduction introduit issu issue issues issus interet
jour laquelle large lequel lesquelles lesquels lien liens lors maniere meilleur meilleure meilleurs meme mener mettre mise
mode moins montrant montre montrent montrer montrons nature necessaire niveau nombre nombreuses nombreux notamment notre nos
nouveau nouveaux nouvelle nouvelles objectif objectifs objet obtenir obtenons obtenu obtenue obtenues obtenus ouvrage papier
part partie parties particulier particuliere particulierement partir permet permettant permettent permettons permettre
permis petit petite peut peuvent plupart plus plusieurs point points possible possibles premier premiere premieres premiers
presentation presente presentee presentees presenter presentent presentes presentons principal principale principales
principaux principe probleme problematique problemes processus produit projet projets propos proposant propose proposee
proposees proposer proposes proposition proposons question questions rapport realise realisee realisees realiser
recent recente recentes recents rend rendre repose reste resultat resultats second seconde selon sera seront seul seule
seulement soit sorte sous souvent suite suivant suivante sujet surtout tache taches tant tenir tente terme tirer titre toujours
tout toute toutes tous toutefois travail travaux tres troisieme type types utilisant utilisation utilise utilisee utilisees
utiliser utilises utilisons valeur vers vise visant vue`),
	de: list(`
abhandlung anhand ansatz arbeit arbeiten aspekt aspekte aufgrund aufsatz basierend basiert beispiel beitrag beschreibt
beschrieben beschreiben bereich bereits bietet dabei daher dargestellt darstellung daruber dient diskutiert eingesetzt
einsatz entwickelt entwicklung ergebnis ergebnisse erlaubt ermoglicht ersten erste erster form fragen frage gezeigt
grossen grosse grundlage haufig hinaus insbesondere jeweils kapitel lassen methode methoden moglichkeit moglichkeiten
neue neuen neuer oft paper problem probleme rahmen reihe sowie sowohl stellt stellen studie studien teil thema text
untersucht untersuchung untersuchungen verfahren verschiedene verschiedenen verschiedener verwendet verwendung vorgestellt
vorliegende vorliegenden weitere weiteren welche welcher wichtige wichtigen werden wird zeigen zeigt ziel zwei zweite`),
	es: list(`
ademas ambito analisis analizamos articulo articulos asi aspectos aunque basada basado cada caso casos cuenta cual cuales
demuestran describe describimos diferentes distintos dicha dicho ejemplo embargo enfoque estudio estudios evaluacion
experimentos forma formas general gran hacer importante importantes investigacion marco mediante mejor mejorar metodo metodos
muestra muestran nivel nueva nuevas nuevo nuevos numero objetivo objetivos obtenidos obtenido parte partir permite permiten
posible presenta presentamos presentan presente primera primer principales problema problemas proceso propone proponemos
propuesta propuesto proyecto puede pueden punto realiza realizado resultado resultados segun segunda sido siguiente sobre
tambien tanto tema tipo tipos trabajo trabajos traves utiliza utilizando utilizar uso vista`),
	it: list(`
ambito analisi articolo articoli attraverso basata basato caso casi contributo descrive differenti diversi diverse esempio
forma fornisce grado importante lavoro lavori livello maggiore mediante metodo metodi mostra mostrano mostriamo nuova nuove
nuovi nuovo obiettivo ottenuti parte particolare permette possibile presenta presentano presentiamo presente prima primo
principali problema problemi progetto propone proponiamo proposto punto quadro ricerca risultati risultato scopo secondo studi
studio tipo uso utilizza utilizzando viene vengono vista`),
	pt: list(`
alem ambito analise artigo artigos assim aspectos atraves baseada baseado cada caso casos como contexto demonstram descreve
diferentes disso enfoque estudo estudos exemplo experimentos forma formas geral grande importante melhor metodo metodos
mostra mostram nivel nova novas novo novos numero objetivo objetivos obtidos parte partir permite pesquisa pode podem
possivel presente primeira principais problema problemas processo projeto propoe propomos proposta proposto realizado resultado
resultados segunda sendo sobre tambem tipo tipos trabalho trabalhos utiliza utilizando uso visa vista`),
};

const ALL = new Set(Object.values(ABSTRACT_WORDS).flat());

/** True for a word by which abstracts in a language other than English tell of papers: `aspectos` in a title that seems English. */
export function tellsOfPapers(key: string): boolean {
	return ALL.has(key) || ALL.has(`${key}s`);
}
