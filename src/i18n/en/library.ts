/** The page of a reader's own library. */
import { format } from './language.ts';

const { plural, number, and } = format;

const papers = (count: number) => plural(count, { one: '# paper', other: '# papers' });
const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' });
const quote = (text: string) => `“${text}”`;

export const words = {
	title: 'Your library',
	description:
		'Compare your own library with this map, in your browser: what of it is here, what it covers and misses, and what to read next.',
	lede: 'Open a file from your reference manager to see which of your papers are on this map, what they cover and miss, and what to read next.',
	privacy:
		'The file is read in this browser. It is not uploaded, and nothing from it leaves your computer: the security policy of this page allows no connection to any other host, and this site has no server to receive it. The page also works offline.',
	noScript:
		'This page needs JavaScript, since your library is read in the browser and not on a server. Without it, the {papers:list of papers} shows what is on the map.',
	what: {
		title: 'What you get',
		items: [
			'Which of your entries are on this map, each with how it was recognized, and which could not be read, with line and reason.',
			'How much of each theme and topic you have.',
			'Papers on this map that you do not have, those closest to yours first, with reasons.',
			'Themes and topics that your library lacks.',
			'A map of your library alone, to view and download.',
		],
	},
	formats: {
		title: 'Files that can be read',
		text: 'BibTeX and BibLaTeX, RIS, CSL-JSON, CSV, MEDLINE and PubMed XML, EndNote XML, Zotero RDF, Web of Science, CITATION.cff, MODS, Word’s sources (XML), DBLP XML, arXiv’s Atom, and JSON from OpenAlex, Semantic Scholar or Crossref. The format is recognized by the content of the file.',
		limits: 'At most 40 MB and 20,000 entries at a time.',
	},
	input: {
		label: 'Files of your library',
		drop: 'You can also drop files here.',
		paste: 'Or paste entries',
		pasteHint: 'BibTeX, RIS, CSL-JSON or any other format listed below',
		read: 'Read the pasted text',
		pastedName: 'pasted text',
		example: 'Try an example',
		exampleName: 'example.bib',
		exampleHint: (count: number) => `A made-up library of ${entries(count)}.`,
		remember: 'Remember on this device',
		rememberHint: 'Stores the files in this browser until you delete them.',
		forget: 'Delete the stored library',
		forgotten: 'The stored library has been deleted.',
		remembered: 'The library is stored in this browser.',
		notStored: 'This browser could not store the library: storage is full or blocked.',
		cancel: 'Cancel',
		cancelled: 'Cancelled. Nothing was kept.',
	},
	steps: {
		load: 'Loading the map …',
		read: 'Reading the files …',
		match: 'Looking for your papers on the map …',
		compare: 'Comparing …',
		map: 'Making a map of your library …',
	},
	faults: {
		'too-large': (size: number) =>
			`These files are ${number(Math.round(size / 1e6))} MB in total; at most 40 MB can be read here. Export part of the library, or use the command line.`,
		'no-map': 'The data of the map could not be loaded. Check the connection and try again.',
		broken:
			'The library could not be read: something in it stopped the program. Export it again as BibTeX or RIS, or read it in parts.',
		'no-own-map':
			'No map could be made of this library: too few papers share a topic. A map needs about ten papers with keywords or abstracts.',
		empty: 'There is nothing to read. Choose a file, or paste entries first.',
	},
	files: {
		read: (name: string, format: string, count: number) => `${name}: ${entries(count)} (${format})`,
		unread: (name: string, reason: string) => `${name} is ${reason}.`,
		/** What an unread file is, and what to do instead. */
		reasons: {
			ids: 'a list of ids. Ids alone hold no titles: paste them into Zotero (Add Item by Identifier) or https://www.doi2bib.org, and open the BibTeX',
			webPage: 'a web page. Save the export itself, not the page that shows it',
			pdf: 'a PDF. Open the library that its entry stands in, as BibTeX or RIS',
			archive:
				'a compressed file (an Excel sheet, a Word document, an archive). Save the sheet as CSV, or unpack the archive, and open that',
			database: 'a database. Export the library from its program as BibTeX, RIS or CSL-JSON',
			marc: 'MARC. Export the records from the catalogue as RIS, BibTeX or MODS',
			crossref:
				'the XML that publishers register with Crossref. Paste the DOIs into Zotero (Add Item by Identifier), and open the BibTeX',
			ovid: 'text from Ovid. Export the results from Ovid as RIS or EndNote',
			xml: 'XML of an unknown kind. Export the library as BibTeX, RIS or EndNote XML',
			json: 'JSON of an unknown kind. No record in it has a title: export the library as CSL-JSON or BibTeX',
			table: 'a table without a column of titles. Name that column Title',
			deep: 'nested too deeply to be read',
			damaged: 'damaged. Export it again',
			unknown: 'of no known format. Export the library as BibTeX, RIS, CSL-JSON or CSV',
		},
	},
	summary: (read: number, matched: number, suggested: number) =>
		`${entries(read)} read, ${number(matched)} of them on this map; ${papers(suggested)} suggested.`,
	found: {
		title: 'What is here',
		lede: (matched: number, read: number) =>
			`${number(matched)} of your ${entries(read)} ${matched === 1 ? 'is' : 'are'} on this map.`,
		none: 'None of your entries is on this map. The suggestions below are based on what your entries say.',
		all: 'All of your entries are on this map.',
		merged: (count: number) => `from ${entries(count)}`,
		reasons: {
			doi: (id: string) => `same DOI, ${id}`,
			arxiv: (id: string) => `same arXiv id, ${id}`,
			title: (others: string) => `same title${others}`,
			'near-title': (others: string) => `nearly the same title${others}`,
		},
		others: (authors: boolean, year: 'same' | 'near' | 'unknown') =>
			(authors
				? year === 'same'
					? ', same authors and year'
					: ', same authors'
				: year === 'same'
					? ', same year'
					: '') + (year === 'near' ? '; the years differ' : ''),
	},
	others: {
		title: (count: number) => `Not on this map (${number(count)})`,
		lede: 'Topics are guesses from the text of the entry. They are not counted as covered.',
		guess: (topics: readonly string[]) => `mentions ${and(topics)}`,
		noGuess: 'mentions no topic of this map',
		place: (file: string, line: number) => `${file}, line ${number(line)}`,
	},
	problems: {
		title: (count: number) => `Could not be read (${number(count)})`,
		/** What is wrong with an entry, and what to do. */
		reason: (message: string, fix: string) => `${message}; ${fix}`,
		place: (file: string, line: number | undefined, key: string | undefined) =>
			[file, line === undefined ? '' : `line ${number(line)}`, key ?? ''].filter(Boolean).join(', '),
	},
	more: (count: number) => `Show ${number(count)} more`,
	coverage: {
		title: 'What it covers',
		lede: 'The share of the map’s papers that you have. A paper counts for its primary theme, and for each of its topics.',
		theme: 'Theme',
		topic: 'Topic',
		share: 'Your papers',
		guesses: 'Mentioned by others',
		guessesHint: 'Entries that are not on the map and whose text mentions the topic, or a topic of the theme: guesses.',
		of: (owned: number, all: number) => `${number(owned)} of ${number(all)}`,
		picture: 'The graph of topics: each circle is a topic, filled by the share of its papers that you have',
		dot: (name: string, owned: number, all: number) => `${name}: ${number(owned)} of ${papers(all)}`,
		themes: 'Themes',
		topics: 'Topics with your papers',
		onGraph: 'Show your papers in the explorer',
	},
	next: {
		title: 'What to read next',
		lede: 'Papers on this map that are not in your library, the closest first.',
		none: 'Nothing on this map is close to your library, or you already have all of it.',
		part: 'Closest to',
		whole: 'the whole library',
		partOf: (theme: string) => `your papers on ${theme}`,
		because: (title: string, mentioned: readonly string[]) =>
			`Close to your ${quote(title)}${mentioned.length > 0 ? `, which mentions ${and(mentioned)}` : ''}`,
		topics: (names: readonly string[]) => `shared topics: ${and(names)}`,
		authors: (names: readonly string[]) => `shared authors: ${and(names)}`,
		terms: (terms: readonly string[]) =>
			plural(terms.length, {
				one: `both use the term ${and(terms.map(quote))}`,
				other: `both use the terms ${and(terms.map(quote))}`,
			}),
		compareNamed: (title: string) => `Add to compare: ${title}`,
		dismiss: 'Dismiss',
		dismissNamed: (title: string) => `Dismiss: ${title}`,
		restore: (count: number) =>
			`Show ${plural(count, { one: '# dismissed paper', other: '# dismissed papers' })} again`,
		export: 'Export these suggestions',
		exporting: 'Fetching the citations …',
		notExported: 'The citations could not be fetched. Check the connection and try again.',
		skipped: 'Papers you may have skipped',
		skippedLede: 'Steps on the reading paths of themes in which you have papers.',
		pathOf: (theme: string) => `Reading path of ${theme}`,
	},
	gaps: {
		title: 'What it misses',
		themes: 'Themes without any of your papers',
		topics: 'Topics without any of your papers',
		pairs: 'Pairs of topics in your library but not on this map',
		pairsLede:
			'The texts of these entries mention both topics; no paper of the map is tagged with both. These are guesses.',
		noThemes: 'You have papers of every theme.',
		noTopics: 'You have papers on every topic.',
		near: (count: number) => `mentioned by ${entries(count)}`,
	},
	own: {
		title: 'A map of it',
		lede: 'The same program makes a map of your library alone: topics from keywords, titles and abstracts, themes, and the graph of topics that share papers.',
		make: 'Make a map of my library',
		name: 'My library',
		summary: (count: number, topics: number, themes: number) =>
			`${papers(count)}, ${plural(topics, { one: '# topic', other: '# topics' })}, ${plural(themes, { one: '# theme', other: '# themes' })}.`,
		picture: 'The graph of topics of your library',
		themes: 'Themes',
		topics: 'Topics',
		files: 'Download it:',
		zip: 'Content folder (ZIP)',
		vosviewer: 'VOSviewer JSON',
		gexf: 'GEXF',
		svg: 'SVG',
		next: 'The program behind this site turns the content folder into a website; its README explains how.',
	},
};
