import { format } from './language.ts';

const { number, plural, and } = format;

const characters = (count: number) =>
	plural(count, { one: '# caractère', many: '# de caractères', other: '# caractères' });

export const words: typeof import('../en/entry-faults.ts').words = {
	emptyFile: (name) => ({
		message: `le fichier ressemble à du ${name}, mais ne contient aucune référence`,
		fix: 'exportez de nouveau la bibliothèque, en BibTeX ou en RIS',
	}),
	tooManyEntries: (most) => ({
		message: `les références à partir d’ici ont été laissées de côté\u202F: ${number(most)} au plus sont lues`,
		fix: 'divisez la bibliothèque ou n’en exportez qu’une partie',
	}),
	notUtf8: (lines, more, encoding) => ({
		message:
			lines.length > 1
				? `les lignes ${and([...lines.map(String), ...(more > 0 ? [`${number(more)} de plus`] : [])])} ne sont pas en UTF-8 et ont été lues comme du ${encoding}`
				: `la ligne ${lines.join('')} n’est pas en UTF-8 et a été lue comme du ${encoding}`,
		fix: 'vérifiez-y les caractères, ou enregistrez le fichier en UTF-8 et rouvrez-le',
	}),
	noTitle: { message: 'la référence n’a pas de titre', fix: 'donnez-lui un titre ou retirez-la du fichier' },
	longTitle: (count) => ({
		message: `le titre compte ${characters(count)}`,
		fix: 'corrigez-le\u202F: une accolade ou un guillemet le ferme peut-être trop tard',
	}),
	openBrace: (close, line) => ({
		message: `une accolade n’est jamais fermée\u202F: aucun ${close} ne termine la référence`,
		fix: `comptez les accolades du champ de la ligne ${line} et fermez celle qui reste ouverte`,
	}),
	earlyBrace: (line) => ({
		message: 'la référence est fermée trop tôt\u202F: des champs suivent sa dernière accolade',
		fix: `retirez l’accolade } de la ligne ${line}, qui ferme la référence avant son dernier champ`,
	}),
	longEntry: (count, most) => ({
		message: `la référence compte ${characters(count)}`,
		fix: `raccourcissez-la\u202F: aucune n’en demande plus de ${number(most)}`,
	}),
	noEquals: {
		message: 'il manque le signe «\u202F=\u202F» d’un champ',
		fix: 'écrivez chaque champ sous la forme nom = {…}',
	},
	noComma: (found) => ({
		message: `il manque une virgule${found && ` avant «\u202F${found}\u202F»`}, ou une accolade ferme un champ trop tôt`,
		fix: 'mettez une virgule après chaque champ et appariez ses accolades',
	}),
	deepBraces: {
		message: 'ses accolades sont trop imbriquées pour être lues',
		fix: 'retirez les accolades inutiles',
	},
	unreadableEntry: { message: 'lecture impossible', fix: 'corrigez la référence ou exportez-la de nouveau' },
	unreadableBraces: {
		message: 'lecture impossible',
		fix: 'corrigez ses accolades et ses commandes, ou exportez-la de nouveau',
	},
	notXml: { message: 'XML non valide', fix: 'corrigez la notice ou exportez de nouveau le fichier' },
	notYaml: { message: 'YAML non valide', fix: 'corrigez-le à cet endroit' },
	arxivError: { message: 'arXiv a répondu par une erreur', fix: 'récupérez de nouveau le flux' },
	notAnEntry: { message: 'aucune référence n’y figure', fix: 'corrigez la référence ou récupérez de nouveau le flux' },
	notJson: {
		message: 'une notice n’est pas du JSON valide',
		fix: 'corrigez-la ou exportez de nouveau le fichier\u202F: il manque un guillemet ou une accolade ici ou plus bas',
	},
	manyNotJson: (most) => ({
		message: `plus de ${number(most)} notices ne sont pas du JSON valide, et la suite n’a pas été lue`,
		fix: 'exportez de nouveau le fichier',
	}),
	openQuote: {
		message: 'un guillemet n’est jamais fermé sur cette ligne',
		fix: 'fermez-le par un second guillemet (")',
	},
	noPmid: {
		message: 'une référence commence sans PMID',
		fix: 'faites-la précéder d’une ligne «\u202FPMID-\u202F» suivie de son numéro',
	},
};
