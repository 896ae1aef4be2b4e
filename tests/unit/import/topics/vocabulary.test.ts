import { describe, expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/domain/import/topics/acronyms.ts';
import { foldPhrase } from '../../../../src/domain/import/topics/fold-phrase.ts';
import { findKeyphrases } from '../../../../src/domain/import/topics/keyphrases.ts';
import { getTopicLanguage } from '../../../../src/domain/import/topics/topic-language.ts';
import type { TopicSource } from '../../../../src/domain/import/topics/topic-source.ts';
import { makeTopicSpelling, spellName } from '../../../../src/domain/import/topics/topic-spelling.ts';
import { buildVocabulary, getTopicMinimum } from '../../../../src/domain/import/topics/vocabulary.ts';

test.each([
	[['Neural Networks', 'neural network', 'neural-network', 'NEURAL NETWORKS'], 'neural network'],
	[['pre-training', 'Pretraining', 'pre training'], 'pretraining'],
	[['fine-tuning', 'finetuning', 'Fine tuning'], 'finetuning'],
	[['optimisation', 'Optimization'], 'optimization'],
	[['behaviour', 'behaviors'], 'behavior'],
	[['modelling', 'modeling'], 'modeling'],
	[['Bayes’ theorem', "Bayes' theorems"], 'baye theorem'],
	[['C++', 'c++'], 'c++'],
	[['matrices', 'matrix'], 'matrix'],
	[['batch sizes', 'Batch size'], 'batch size'],
	[['PM2.5', 'pm2.5'], 'pm2.5'],
])('%j are one', (spellings, key) => {
	expect([...new Set(spellings.map(foldPhrase))]).toEqual([key]);
});

test('acronyms are learnt from the words before them, unless they mean two things', () => {
	const texts = [
		'We use long short-term memory (LSTM) networks.',
		'Reinforcement learning from human feedback (RLHF)',
		'A convolutional neural network (CNN); many CNNs.',
		'Maximum likelihood (ML) here, machine learning (ML) there.',
		'A method (SAM) that nothing explains, and (see Fig) nothing.',
	];
	expect([...findAcronyms(texts)]).toEqual([
		['lstm', 'long short-term memory'],
		['rlhf', 'Reinforcement learning from human feedback'],
		['cnn', 'convolutional neural network'],
	]);
});

const paper = (title: string, ...keywords: string[]): TopicSource => ({ title, abstract: '', keywords });

test('two letters that stand mostly without what one text says they stand for have another sense', () => {
	const explained = 'Much machine learning (ML) is done.';
	expect(findAcronyms([explained, 'Modules of ML', 'Types in Standard ML', 'ML again']).has('ml')).toBe(false);
	expect(findAcronyms([explained, 'Machine learning at work', 'ML at work']).get('ml')).toBe('machine learning');
});

test('a heading that was cut at its comma is no topic', () => {
	const { candidates } = buildVocabulary(
		Array.from({ length: 5 }, (_, i) => paper(`P${i}`, 'Theory of', 'graph colouring')),
	);
	expect(candidates.map(({ name }) => name)).toEqual(['Graph colouring']);
});

test('spellings of a keyword are one topic, an acronym and its expansion too', () => {
	const { candidates, topicsOfPapers } = buildVocabulary([
		paper('One', 'Large Language Models', 'fairness'),
		paper('Two', 'LLMs', 'Fairness'),
		paper('Three: large language models (LLM)', 'large-language model'),
		paper('Four', 'fairness', 'Large Language Models'),
	]);
	expect(candidates.map(({ name, aliases }) => [name, aliases])).toEqual([
		['Large language models', ['LLM']],
		['Fairness', []],
	]);
	expect(topicsOfPapers).toEqual([
		['fairness', 'large language model'],
		['fairness', 'large language model'],
		['large language model'],
		['fairness', 'large language model'],
	]);
});

test.each([
	['Deep Learning', 'Deep learning'],
	['NEURAL NETWORKS', 'Neural networks'],
	['deep rl', 'Deep RL'],
	['adam', 'Adam'],
	['markov decision processes', 'Markov decision processes'],
	['Analysis of Hilbert spaces', 'Analysis of Hilbert spaces'],
	["User's Guide", "User's guide"],
	['Never-Ending Learning', 'Never-ending learning'],
	['LaTeX', 'LaTeX'],
])('the keyword %s makes the topic %s', (keyword, name) => {
	const spell = makeTopicSpelling(
		[{ ...paper('x'), abstract: 'A look at RL and at Adam, where deep learning helps.' }],
		'en',
	);
	expect(spellName(keyword, spell)).toBe(name);
});

test('subject headings go without their subdivisions', () => {
	const heading = (...keywords: string[]) => paper('A title', ...keywords);
	const { candidates } = buildVocabulary([
		heading('Printing -- Specimens.'),
		heading('printing'),
		heading('Printing — History'),
	]);
	expect(candidates.map(({ name }) => name)).toEqual(['Printing']);
});

test('compounds of small words are found, words after them are not torn off', () => {
	const texts = Array.from({ length: 4 }, () => 'We use off-policy evaluation and few-shot learning.');
	const found = findKeyphrases(texts, 2).map(({ printed }) => printed);
	expect(found).toEqual(expect.arrayContaining(['off-policy evaluation', 'few-shot learning']));
	expect(found).not.toContain('policy evaluation');
	const torn = findKeyphrases(['Time-resolved photoluminescence', 'time-resolved photoluminescence of GaN'], 2);
	expect(torn.map(({ printed }) => printed)).not.toContain('resolved photoluminescence');
});

test('an article of another language is no prefix, one with a hyphen is', () => {
	expect(foldPhrase('Une approche de résumé')).toBe('une approche de resume');
	expect(foldPhrase('Un-learning and co-training')).toBe('unlearning and cotraining');
});

test('marks of reference managers and classifications make no topics', () => {
	const keywords = [
		'unread',
		'Computer Science - Machine Learning',
		'cs.LG',
		'68T05',
		'Humans',
		'_tablet',
		'I.2.6',
		'42',
	];
	const { candidates } = buildVocabulary(
		Array.from({ length: 5 }, (_, i) => paper(`P${i}`, ...keywords, 'graph colouring')),
	);
	expect(candidates.map(({ name }) => name)).toEqual(['Graph colouring']);
});

test('words that a tag ties with underscores are a phrase, which titles name too', () => {
	const { candidates, topicsOfPapers } = buildVocabulary([
		paper('On graph colouring', 'graph_colouring'),
		paper('Two', 'graph_colouring'),
		paper('Graph colouring again'),
		...Array.from({ length: 9 }, (_, i) => paper(`Other ${i}`)),
	]);
	expect(candidates.map(({ name }) => name)).toEqual(['Graph colouring']);
	expect(topicsOfPapers.slice(0, 3)).toEqual(Array(3).fill(['graph colouring']));
});

test('what nearly every paper carries tells none apart', () => {
	const papers = Array.from({ length: 20 }, (_, i) =>
		paper(`P${i}`, 'optics', i < 5 ? 'lenses' : 'mirrors of glass'.slice(0, i % 2 ? 7 : 16)),
	);
	const names = buildVocabulary(papers).candidates.map(({ name }) => name);
	expect(names).toContain('Lenses');
	expect(names).not.toContain('Optics');
});

test('papers without keywords get topics from their titles and abstracts', () => {
	const papers = Array.from({ length: 12 }, (_, i) => ({
		title: i % 2 ? 'A study of sparse autoencoders' : 'We present results on graph rewriting',
		abstract: i % 2 ? 'Sparse autoencoders find features.' : 'Graph rewriting is used for proofs.',
		keywords: [],
	}));
	const names = buildVocabulary(papers.slice(0, 4).concat(papers)).candidates.map(({ name }) => name);
	expect(names).toEqual([]);
	const mixed = [...papers.slice(0, 4), ...Array.from({ length: 12 }, (_, i) => paper(`Other ${i}`))];
	expect(buildVocabulary(mixed).candidates.map(({ name }) => name)).toEqual(['Graph rewriting', 'Sparse autoencoders']);
});

test('a phrase that only stands inside a longer one is not found for itself', () => {
	const phrases = findKeyphrases(
		Array.from({ length: 4 }, () => 'On markov decision processes.'),
		2,
	);
	expect(phrases.map(({ printed }) => printed)).toEqual(['markov decision processes']);
});

test.each([
	[1, 1],
	[4, 2],
	[39, 2],
	[40, 3],
	[20_000, 3],
])('in a map of %i papers a topic needs %i', (papers, minimum) => {
	expect(getTopicMinimum(papers)).toBe(minimum);
});

describe('phrases', () => {
	const repeat = (text: string) => Array.from({ length: 4 }, () => text);
	const find = (text: string, language = 'en') =>
		findKeyphrases(repeat(text), 2, getTopicLanguage(language)).map(({ printed }) => printed);

	test('hold the first word of a place, not that of a title', () => {
		expect(find('Some older words of New South Wales')).toContain('New South Wales');
		expect(find('New Graph Rewriting')).toEqual(['Graph Rewriting']);
	});

	test('may have more than three words', () => {
		expect(find('On relativistic heavy ion collisions.')).toEqual(['relativistic heavy ion collisions']);
	});

	test.each([
		['We use k-means clustering.', 'k-means clustering'],
		['A key-value store for all.', 'key-value store'],
		['An n-gram language is used.', 'n-gram language'],
		['The x-ray diffraction of crystals', 'x-ray diffraction'],
	])('"%s" holds %s', (text, phrase) => {
		expect(find(text)).toContain(phrase);
	});

	test.each([
		['This article argues that it is so.'],
		['Originality/value: it is the first.'],
		['Design/methodology/approach: a survey'],
	])('boilerplate such as "%s" makes no topic', (text) => {
		expect(find(text)).toEqual([]);
	});

	test('in French stop at French words', () => {
		const found = find('Sur la musique ancienne et dans les églises romanes, ce que l’art sacré est.', 'fr');
		expect(found).toEqual(expect.arrayContaining(['musique ancienne', 'églises romanes', 'art sacré']));
		expect(found.filter((phrase) => /\b(?:sur|la|dans|les|ce|que)\b/i.test(phrase))).toEqual([]);
	});

	test.each(['xx', 'zh', 'mt'])('are not looked for in a language without stop words or spaces (%s)', (language) => {
		expect(find('Fuq il-mużika antika u fuq il-mużika antika', language)).toEqual([]);
	});
});

test('qualifiers and check tags of medical headings make no topics', () => {
	const tags = [
		'Humans',
		'Aged, 80 and over',
		'Neoplasms/drug therapy',
		'*Neoplasms/genetics',
		'Retrospective Studies',
	];
	const { candidates } = buildVocabulary(Array.from({ length: 5 }, (_, i) => paper(`P${i}`, ...tags, `Tag ${i}`)));
	expect(candidates.map(({ name }) => name)).toEqual(['Neoplasms']);
});

test('the star of a heading that is a main subject is no part of the topic', () => {
	const papers = Array.from({ length: 5 }, (_, i) =>
		paper(`P${i}`, i % 2 ? '*Emotion Regulation' : 'Emotion Regulation', `Tag ${i}`),
	);
	const { candidates } = buildVocabulary(papers);
	expect(candidates.map(({ name }) => name)).toEqual(['Emotion regulation']);
});

describe('titles that are not as the language of the map expects', () => {
	const topicsOf = (...titles: readonly string[]) =>
		buildVocabulary(titles.map((title) => paper(title))).candidates.map(({ name }) => name.toLowerCase());

	test('articles and prepositions of another language begin no topic', () => {
		const names = topicsOf(
			'Propriétés optiques de la cuprite aux basses températures',
			'Étude de la cuprite par des méthodes optiques',
			'Étude de la photoconductivité de la cuprite',
			'Die Leitfähigkeit des Kupferoxyduls und der Einfluss des Druckes',
			'Zur Theorie des Kupferoxyduls bei der Erwärmung',
			'A study of grain boundaries in thin films',
			'Grain boundaries and thin films',
		);
		expect(names.filter((name) => /^(?:de|des|par|die|zur|étude)\b/.test(name))).toEqual([]);
		expect(names).toEqual(expect.arrayContaining(['grain boundaries', 'thin films']));
	});

	test('capitals throughout make no acronyms, nor do numbers of parts', () => {
		const names = topicsOf(
			'OPTICAL PROPERTIES OF THIN FILMS: II',
			'GROWTH OF THIN FILMS ON LAYERS OF METALS III',
			'LAYERS OF METALS AND GLASS II',
			'LAYERS OF SILICON. II',
			'BERT and thin films (II)',
			'What BERT reads: II',
		);
		expect(names).toEqual(expect.arrayContaining(['thin films', 'bert']));
		expect(names.filter((name) => /^(?:ii|iii|metals|silicon)$/.test(name))).toEqual([]);
	});

	test('letters by which journals sort keywords are no part of them, those of species are', () => {
		const { candidates } = buildVocabulary([
			paper('One', 'D. Optical properties', 'E. coli'),
			paper('Two', 'Optical properties', 'E. coli'),
			paper('Three', 'A. Oxides'),
			paper('Four', 'Oxides'),
		]);
		expect(candidates.map(({ name }) => name).sort()).toEqual(['E. coli', 'Optical properties', 'Oxides']);
	});
});

describe('what no paper is about', () => {
	const named = (papers: readonly TopicSource[], language = 'en') =>
		buildVocabulary(papers, undefined, getTopicLanguage(language)).candidates.map(({ name }) => name);
	const others = Array.from({ length: 20 }, (_, i) => paper(`Other ${i}`));

	test('an acronym that is a word besides is not found wherever the word stands', () => {
		const papers = Array.from({ length: 4 }, (_, i) => ({
			title: `Leukemia ${i}`,
			abstract: 'It is about acute lymphoblastic leukemia (ALL) and all its forms in all patients.',
			keywords: ['acute lymphoblastic leukemia'],
		}));
		const birds = Array.from({ length: 20 }, (_, i) => ({
			title: `All birds of island ${i}`,
			abstract: 'We counted all birds.',
			keywords: [],
		}));
		const { candidates, topicsOfPapers } = buildVocabulary([...papers, ...birds]);
		expect(candidates.map(({ name }) => name)).toContain('Acute lymphoblastic leukemia');
		expect(topicsOfPapers.slice(4).flat()).not.toContain('acute lymphoblastic leukemia');
	});

	test('a keyword that one paper has and abstracts hold besides', () => {
		const papers = [
			paper('One', 'point of no return'),
			...Array.from({ length: 5 }, (_, i) => ({
				title: `Two ${i}`,
				abstract: 'It is a point of no return.',
				keywords: ['ships'],
			})),
		];
		expect(named([...papers, ...others])).toEqual(['Ships']);
	});

	test('how a medical study was done, in a library whose papers carry the tags of their subjects', () => {
		const tags = [
			'human',
			'male',
			'priority journal',
			'controlled study',
			'Epidemiology',
			'*Unsafe Sex/px [Psychology]',
			'6126: Resilience',
		];
		const medical = Array.from({ length: 5 }, (_, i) => paper(`P${i}`, ...tags, `Tag ${i}`));
		expect(named(medical)).toEqual(['Resilience', 'Unsafe sex']);
		expect(named(Array.from({ length: 5 }, (_, i) => paper(`P${i}`, 'Epidemiology', `Tag ${i}`)))).toEqual([
			'Epidemiology',
		]);
	});

	test('phrases of abstracts that tell how a medical study was done', () => {
		const medical = Array.from({ length: 5 }, (_, i) => ({
			title: `Leprosy bacilli ${i}`,
			abstract: 'Leprosy bacilli were found. The confidence interval (CI) was wide.',
			keywords: ['human', 'male', 'Patients'],
		}));
		expect(named([...medical, ...others])).toEqual(['Leprosy bacilli']);
	});

	test.each([
		['web page', 9, false],
		['web page', 7, true],
		['bib', 4, false],
		['owl', 4, true],
	])('a keyword by which an owner sorts, which none of its papers says: %s of %i', (tag, count, isTopic) => {
		const says = tag === 'owl' ? 'An owl' : 'A title';
		const papers = Array.from({ length: count }, (_, i) => paper(`${says} ${i}`, tag));
		expect(named([...papers, ...others]).some((name) => name.toLowerCase().startsWith(tag))).toBe(isTopic);
	});

	test('a keyword that titles use as an adjective', () => {
		const titles = ['The digital divide', 'Digital maps of a hospital', 'A digital hospital', 'Digital birds'];
		expect(named([...titles.map((title) => paper(title, 'digital', 'hospital')), ...others])).toEqual(['Hospital']);
	});

	test('words that go on to several longer topics', () => {
		const titles = [
			'On GaN quantum wells',
			'On GaN quantum dots',
			'Growth of GaN quantum wells',
			'Growth of GaN quantum dots',
		];
		const names = named([...titles, ...titles].map((title) => paper(title)).concat(others));
		expect(names).toEqual(expect.arrayContaining(['GaN quantum dots', 'GaN quantum wells']));
		expect(names).not.toContain('GaN quantum');
	});

	test('what French abstracts say of papers', () => {
		const papers = Array.from({ length: 4 }, (_, i) => ({
			title: `Exposé ${i}`,
			abstract: "Cet article présente les premiers résultats obtenus, c'est-à-dire une grammaire locale du français.",
			keywords: [],
		}));
		expect(named([...papers, ...others], 'fr')).toEqual(['Grammaire locale']);
	});

	test('the titles of proceedings', () => {
		const volumes = Array.from({ length: 5 }, (_, i) => ({
			...paper(`Proceedings of meeting ${i} of the Glass Workers`),
			isVolume: true,
		}));
		expect(named([...volumes, ...others])).toEqual([]);
	});
});

describe('titles alone', () => {
	const named = (titles: readonly string[], language = 'en') =>
		buildVocabulary(
			[...titles, ...Array.from({ length: 20 }, (_, i) => `Other ${i}`)].map((title) => paper(title)),
			undefined,
			getTopicLanguage(language),
		).candidates.map(({ name }) => name);

	test('name languages, places and people, as sentences write them', () => {
		const titles = [
			'A note on compounds in Lahu',
			'The verbs of Lahu and their tones',
			'Some words for birds in Lahu',
			'Tones of Southeast Asia and their history',
			'The history of tones in Southeast Asia',
			'Old words of Southeast Asia',
		];
		expect(named(titles)).toEqual(['Lahu', 'Southeast Asia']);
	});

	test('name no generic part of a place, no author, no people as an adjective', () => {
		const titles = ['Murray River', 'Darling River', 'Swan River'].map(
			(river) => `Some older words along the banks of the ${river}`,
		);
		const reviews = ['birds', 'ants', 'bees'].map((book) => `Review of Dixon: a book of his about ${book}`);
		const places = ['dialects', 'words', 'songs', 'tales'].map((noun) => `Some of the old Karenian ${noun} for birds`);
		const names = named([...titles, ...reviews, ...places]);
		expect(names.filter((name) => /River|Dixon|Karenian$/.test(name))).toEqual([]);
	});

	test('name disciplines and methods', () => {
		expect(
			named(['Phonology of Mon', 'The phonology of Khmer', 'Notes on phonology', 'A methodology for all']),
		).toEqual(['Phonology']);
	});

	test('name no part of a compound with a hyphen', () => {
		const titles = [
			...[
				'Some words and verbs of Sino-Tibetan',
				'Verbs and tones in Sino-Tibetan',
				'Old verbs and tones of Sino-Tibetan',
			],
			...['Notes on some words in Tibetan', 'Verbs and their tones in Tibetan', 'The verbs and tones of Tibetan'],
		];
		const { topicsOfPapers } = buildVocabulary(
			[...titles, ...Array.from({ length: 20 }, (_, i) => `Other ${i}`)].map((title) => paper(title)),
		);
		expect(topicsOfPapers.slice(0, 6).map((topics) => topics.includes('tibetan'))).toEqual([
			...[false, false, false],
			...[true, true, true],
		]);
	});

	test('in a language where every noun has a capital name no nouns', () => {
		const titles = ['Worte und ihre alte Sprache', 'Laute und ihre alte Sprache', 'Zur Geschichte einer alten Sprache'];
		expect(named(titles, 'de')).not.toContain('Sprache');
	});
});

test.each([
	['de', ['Gesammelte Schriften', 'Gesammelte Schriften I', 'Sämtliche Werke', 'Sämtliche Werke in zwanzig Bänden']],
	['fr', ['Œuvres complètes', 'Œuvres complètes de Voltaire', 'Œuvres choisies', 'Œuvres choisies en deux tomes']],
	['ru', ['Собрание сочинений', 'Собрание сочинений в двух томах', 'Избранное в двух томах']],
])('forms of publication are no topics (%s)', (language, titles) => {
	const papers = titles.map((title) => paper(title));
	const { candidates } = buildVocabulary(papers, makeTopicSpelling(papers, language), getTopicLanguage(language));
	expect(candidates.map(({ name }) => name)).toEqual([]);
});
