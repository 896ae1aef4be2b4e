import { words as counts } from './counts.ts';
import { format, quote } from './language.ts';

const { plural, number, and } = format;
const { papers } = counts;

const entries = (count: number) =>
	plural(count, { one: '# référence', many: '# de références', other: '# références' });
const quoteAll = (texts: readonly string[]) => and(texts.map(quote));

export const words: typeof import('../en/library.ts').words = {
	title: 'Votre bibliothèque',
	description:
		'Comparez votre propre bibliothèque à cette carte, dans votre navigateur : ce qui y figure, ce qu’elle couvre, ce qui lui manque et que lire ensuite.',
	lede: 'Ouvrez un fichier de votre logiciel bibliographique pour voir lesquels de vos articles figurent sur cette carte, ce qu’ils couvrent, ce qui leur manque et que lire ensuite.',
	privacy:
		'Le fichier est lu dans ce navigateur. Il n’est pas envoyé, et rien de son contenu ne quitte votre ordinateur : la politique de sécurité de cette page n’autorise aucune connexion à un autre hôte, et ce site n’a pas de serveur pour le recevoir. La page fonctionne aussi hors ligne.',
	noScript:
		'Cette page nécessite JavaScript, car votre bibliothèque est lue dans le navigateur et non sur un serveur. Sans JavaScript, la {papers:liste des articles} montre ce qui figure sur la carte.',
	what: {
		title: 'Ce que vous obtenez',
		items: [
			'Celles de vos références qui figurent sur cette carte, chacune avec ce qui a permis de la reconnaître, et celles qui n’ont pas pu être lues, avec la ligne et la raison.',
			'La part de chaque thème et de chaque sujet que vous possédez.',
			'Les articles de cette carte que vous n’avez pas et qui sont les plus proches des vôtres, chacun avec les raisons de ce choix.',
			'Les thèmes et les sujets absents de votre bibliothèque.',
			'Une carte établie à partir de votre seule bibliothèque, à consulter et à télécharger.',
		],
	},
	formats: {
		title: 'Fichiers pris en charge',
		text: 'BibTeX et BibLaTeX, RIS, CSL-JSON, CSV, MEDLINE et PubMed XML, EndNote XML, Zotero RDF, Web of Science, CITATION.cff, MODS, sources de Word (XML), DBLP XML, Atom d’arXiv, et JSON d’OpenAlex, de Semantic Scholar ou de Crossref. Le format est reconnu d’après le contenu du fichier.',
		limits: 'Au plus 40 Mo et 20 000 références à la fois.',
	},
	input: {
		label: 'Fichiers de votre bibliothèque',
		drop: 'Vous pouvez aussi déposer des fichiers ici.',
		paste: 'Ou coller des références',
		pasteHint: 'BibTeX, RIS, CSL-JSON ou tout autre format énuméré ci-dessous',
		read: 'Lire le texte collé',
		pastedName: 'texte collé',
		example: 'Essayer un exemple',
		exampleName: 'exemple.bib',
		exampleHint: (count) => `Une bibliothèque fictive de ${entries(count)}.`,
		remember: 'Conserver sur cet appareil',
		rememberHint: 'Enregistre les fichiers dans ce navigateur jusqu’à ce que vous les supprimiez.',
		forget: 'Supprimer la bibliothèque enregistrée',
		forgotten: 'La bibliothèque enregistrée a été supprimée.',
		remembered: 'La bibliothèque est enregistrée dans ce navigateur.',
		notStored: 'Ce navigateur n’a pas pu enregistrer la bibliothèque : le stockage est plein ou bloqué.',
		cancel: 'Annuler',
		cancelled: 'Opération annulée. Rien n’a été conservé.',
	},
	steps: {
		load: 'Chargement de la carte…',
		read: 'Lecture des fichiers…',
		match: 'Recherche de vos articles sur la carte…',
		compare: 'Comparaison…',
		map: 'Création d’une carte de votre bibliothèque…',
	},
	faults: {
		'too-large': (size) =>
			`Ces fichiers font ${number(Math.round(size / 1e6))} Mo au total, et 40 Mo au plus peuvent être lus ici. Exportez une partie de la bibliothèque ou utilisez la ligne de commande.`,
		'no-map': 'Les données de la carte n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
		broken:
			'La bibliothèque n’a pas pu être lue : un élément a interrompu le programme. Exportez-la de nouveau en BibTeX ou en RIS, ou lisez-la par parties.',
		'no-own-map':
			'Aucune carte n’a pu être créée à partir de cette bibliothèque : trop peu d’articles ont un sujet en commun. Il en faut une dizaine, avec mots-clés ou résumés.',
		empty: 'Il n’y a rien à lire. Choisissez d’abord un fichier ou collez des références.',
	},
	files: {
		read: (name, fileFormat, count) => `${name} : ${entries(count)} (${fileFormat})`,
		unread: (name, reason) => `${name}\u202F: ${reason}.`,
		reasons: {
			ids: 'une liste d’identifiants. Les identifiants seuls ne contiennent pas de titres\u202F: collez-les dans Zotero (Ajouter un document par son identifiant) ou sur https://www.doi2bib.org, puis ouvrez le fichier BibTeX obtenu',
			webPage: 'une page web. Enregistrez l’export lui-même, et non la page qui l’affiche',
			pdf: 'un PDF. Ouvrez la bibliothèque qui contient sa référence, au format BibTeX ou RIS',
			archive:
				'un fichier compressé (une feuille Excel, un document Word, une archive). Enregistrez la feuille en CSV ou décompressez l’archive, puis ouvrez le résultat',
			database: 'une base de données. Exportez la bibliothèque depuis son logiciel en BibTeX, RIS ou CSL-JSON',
			marc: 'MARC. Exportez les notices depuis le catalogue en RIS, BibTeX ou MODS',
			crossref:
				'le XML que les éditeurs déposent auprès de Crossref. Collez les DOI dans Zotero (Ajouter un document par son identifiant), puis ouvrez le fichier BibTeX obtenu',
			ovid: 'du texte d’Ovid. Exportez les résultats depuis Ovid en RIS ou EndNote',
			xml: 'du XML d’un type inconnu. Exportez la bibliothèque en BibTeX, RIS ou EndNote XML',
			json: 'du JSON d’un type inconnu. Aucune notice n’y a de titre\u202F: exportez la bibliothèque en CSL-JSON ou BibTeX',
			table: 'un tableau sans colonne de titres. Nommez cette colonne Title',
			deep: 'imbrication trop profonde pour être lue',
			damaged: 'fichier endommagé. Exportez-le de nouveau',
			unknown: 'format inconnu. Exportez la bibliothèque en BibTeX, RIS, CSL-JSON ou CSV',
		},
	},
	summary: (read, matched, suggested) =>
		`${plural(read, { one: '# référence lue', many: '# de références lues', other: '# références lues' })}, dont ${number(matched)} sur cette carte ; ${plural(suggested, { one: '# article suggéré', many: '# d’articles suggérés', other: '# articles suggérés' })}.`,
	found: {
		title: 'Ce qui figure ici',
		lede: (matched, read) =>
			`Sur ${entries(read)}, ${number(matched)} ${matched < 2 ? 'figure' : 'figurent'} sur cette carte.`,
		none: 'Aucune de vos références ne figure sur cette carte. Les suggestions ci-dessous reposent sur le contenu de vos références.',
		all: 'Toutes vos références figurent sur cette carte.',
		merged: (count) => `à partir de ${entries(count)}`,
		reasons: {
			doi: (id) => `même DOI, ${id}`,
			arxiv: (id) => `même identifiant arXiv, ${id}`,
			title: (others) => `même titre${others}`,
			'near-title': (others) => `titre presque identique${others}`,
		},
		others: (authors, year) =>
			(authors
				? year === 'same'
					? ', mêmes auteurs et même année'
					: ', mêmes auteurs'
				: year === 'same'
					? ', même année'
					: '') + (year === 'near' ? ' ; les années diffèrent' : ''),
	},
	others: {
		title: (count) => `Absentes de cette carte (${number(count)})`,
		lede: 'Les sujets sont des conjectures tirées du texte de la référence. Ils ne sont pas comptés comme couverts.',
		guess: (topics) => `mentionne ${quoteAll(topics)}`,
		noGuess: 'ne mentionne aucun sujet de cette carte',
		place: (file, line) => `${file}, ligne ${number(line)}`,
	},
	problems: {
		title: (count) => `Références illisibles (${number(count)})`,
		reason: (message, fix) => `${message}\u202F; ${fix}`,
		place: (file, line, key) =>
			[file, line === undefined ? '' : `ligne ${number(line)}`, key ?? ''].filter(Boolean).join(', '),
	},
	more: (count) => `En afficher ${number(count)} de plus`,
	coverage: {
		title: 'Ce qu’elle couvre',
		lede: 'La part des articles de la carte que vous possédez. Un article compte pour son thème principal et pour chacun de ses sujets.',
		theme: 'Thème',
		topic: 'Sujet',
		share: 'Vos articles',
		guesses: 'Mentions ailleurs',
		guessesHint:
			'Références absentes de la carte dont le texte mentionne le sujet, ou un sujet du thème : ce sont des conjectures.',
		of: (owned, all) => `${number(owned)} sur ${number(all)}`,
		picture:
			'Le graphe des sujets : chaque cercle est un sujet, rempli selon la part de ses articles que vous possédez',
		dot: (name, owned, all) => `${name} : ${number(owned)} sur ${papers(all)}`,
		themes: 'Thèmes',
		topics: 'Sujets traités par vos articles',
		onGraph: 'Afficher vos articles dans le graphe',
	},
	next: {
		title: 'Que lire ensuite',
		lede: 'Les articles de cette carte absents de votre bibliothèque, les plus proches d’abord.',
		none: 'Rien sur cette carte n’est proche de votre bibliothèque, ou vous avez déjà tout.',
		part: 'Au plus près de',
		whole: 'toute la bibliothèque',
		partOf: (theme) => `vos articles du thème ${quote(theme)}`,
		because: (title, mentioned) =>
			`Proche de votre article ${quote(title)}${mentioned.length > 0 ? `, qui mentionne ${quoteAll(mentioned)}` : ''}`,
		topics: (names) => `sujets communs : ${and(names)}`,
		authors: (names) => `auteurs communs : ${and(names)}`,
		terms: (terms) => `tous deux emploient ${terms.length > 1 ? 'les termes' : 'le terme'} ${quoteAll(terms)}`,
		compareNamed: (title) => `Ajouter à la comparaison : ${title}`,
		dismiss: 'Écarter',
		dismissNamed: (title) => `Écarter : ${title}`,
		restore: (count) =>
			`Réafficher ${plural(count, { one: '# article écarté', many: '# d’articles écartés', other: '# articles écartés' })}`,
		export: 'Exporter ces suggestions',
		exporting: 'Récupération des citations…',
		notExported: 'Les citations n’ont pas pu être récupérées. Vérifiez la connexion et réessayez.',
		skipped: 'Articles que vous avez peut-être sautés',
		skippedLede: 'Étapes des parcours de lecture de thèmes dont vous possédez des articles.',
		pathOf: (theme) => `Parcours de lecture du thème ${quote(theme)}`,
	},
	gaps: {
		title: 'Ce qui lui manque',
		themes: 'Thèmes sans aucun de vos articles',
		topics: 'Sujets sans aucun de vos articles',
		pairs: 'Sujets que votre bibliothèque réunit, mais non cette carte',
		pairsLede:
			'Le texte de ces références mentionne les deux sujets ; aucun article de la carte ne porte sur les deux. Ce sont des conjectures.',
		noThemes: 'Vous avez des articles de tous les thèmes.',
		noTopics: 'Vous avez des articles sur tous les sujets.',
		near: (count) =>
			plural(count, {
				one: 'mentionné par # référence',
				many: 'mentionné par # de références',
				other: 'mentionné par # références',
			}),
	},
	own: {
		title: 'Une carte de votre bibliothèque',
		lede: 'Le même programme établit une carte de votre seule bibliothèque : des sujets tirés des mots-clés, des titres et des résumés, des thèmes, et le graphe des sujets qui ont des articles en commun.',
		make: 'Créer une carte de ma bibliothèque',
		name: 'Ma bibliothèque',
		summary: (count, topics, themes) => `${papers(count)}, ${counts.topics(topics)}, ${counts.themes(themes)}.`,
		picture: 'Le graphe des sujets de votre bibliothèque',
		themes: 'Thèmes',
		topics: 'Sujets',
		files: 'Télécharger la carte :',
		zip: 'Dossier de contenu (ZIP)',
		vosviewer: 'JSON VOSviewer',
		gexf: 'GEXF',
		svg: 'SVG',
		next: 'Le dossier de contenu est ce dont le programme de ce site fait un site web ; le fichier README explique comment.',
	},
};
