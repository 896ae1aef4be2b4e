import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

const quoteAll = (names: readonly string[]) => format.and(names.map(quote));
const inSection = (section: string | undefined) => (section ? `, § ${section}` : '');

export const words: typeof import('../en/related.ts').words = {
	sentence: (theme, section) => `Cités ensemble dans ${quote(theme)}${inSection(section)}`,
	dispute: (theme) => `De part et d’autre d’une controverse dans ${quote(theme)}`,
	paragraph: (theme, section) => `Tous deux discutés dans ${quote(theme)}${inSection(section)}`,
	path: (theme) => `Étapes consécutives du parcours de lecture du thème ${quote(theme)}`,
	group: (theme, group = '') => `Tous deux sous ${quote(group)} dans ${quote(theme)}`,
	table: (theme) => `Comparés dans le tableau du thème ${quote(theme)}`,
	topics: (names) => `Sujets communs : ${format.and(names)}`,
	rareTopics: (names, papers) =>
		`Sujets communs : ${format.and(names)}, réunis dans ${counts.papers(papers)} seulement`,
	authors: (names, more) =>
		`Auteurs communs : ${format.and(more > 0 ? [...names, format.plural(more, { one: 'un autre', many: '# d’autres', other: '# autres' })] : names)}`,
	datasets: (names) => `Tous deux évalués sur ${format.and(names)}`,
	terms: (terms) =>
		terms.length === 1
			? `Tous deux emploient le terme ${quoteAll(terms)}`
			: `Tous deux emploient les termes ${quoteAll(terms)}`,
	cites: 'Cité par cet article',
	citedBy: 'Cite cet article',
	references: (works) =>
		format.plural(works, {
			one: '# référence commune',
			many: '# de références communes',
			other: '# références communes',
		}),
	citing: (papers) => `Tous deux cités sur cette carte par ${counts.papers(papers)}`,
	themes: (names) => `Tous deux dans ${quoteAll(names)}`,
	separator: ' · ',
	method: (percent) =>
		`Le score de deux articles additionne le cosinus de leurs sujets, pondérés par leur rareté (${percent.topics}), le cosinus des mots techniques de leurs titres, de leurs termes, de leurs noms et de leurs synthèses, pondérés de même (${percent.words}), celui de leurs jeux de données (${percent.datasets}), le recouvrement de leurs facettes (${percent.facets}), de leurs auteurs (${percent.authors}) et de leurs thèmes (${percent.themes}), et le degré auquel un essai les rapproche (${percent.essays}) : par ordre décroissant, dans une même phrase, comme deux côtés d’une controverse, dans un même paragraphe, dans un même groupe, comme étapes consécutives d’un parcours de lecture ou dans un même tableau. Un mot est considéré comme technique s’il figure dans un terme ou un nom enregistré pour un article.`,
	citations: (percent) =>
		`Lorsque des bibliographies sont enregistrées, s’y ajoutent, jusqu’à un score de 1 : le cosinus des deux bibliographies, pondérées par la rareté (couplage bibliographique, Kessler 1963 : ${percent.coupling}) ; le cosinus des listes d’articles de la carte qui les citent, pondérées de même (co-citation, Small 1973 : ${percent.coCitation}) ; l’un et l’autre réduits de moitié s’il n’y a qu’un élément commun, d’un tiers s’il y en a deux, et ainsi de suite ; et une valeur fixe si l’un des deux cite l’autre (${percent.citation}). Un article sans bibliographie enregistrée ne perd rien. Les raisons indiquent alors aussi lequel des deux cite l’autre, combien de références ils partagent et combien d’articles de la carte les citent tous deux.`,
	lists: ({ least, most, floor, ample }) =>
		`Chaque liste compte au plus ${most} articles. Deux articles qu’un essai cite dans une même phrase sont toujours apparentés. Chaque article reçoit ensuite ses ${least} meilleurs, si leur score est d’au moins ${format.decimal(floor, 2)}, puis d’autres à partir de ${format.decimal(ample, 2)}. Lorsqu’un article en indique un autre, celui-ci l’indique aussi.`,
	reasons:
		'Chaque suggestion est accompagnée de trois raisons au plus : l’endroit où un essai rapproche les deux articles, les sujets communs (avec le nombre d’articles qui les réunissent tous, lorsqu’il est faible), les auteurs, les jeux de données que dix articles au plus emploient, et les termes que les deux articles emploient dans leur titre ou leur résumé et que quatre articles au plus emploient.',
};
