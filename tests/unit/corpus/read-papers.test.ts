import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { readAbout, readPaper } from '../../../src/domain/corpus/read-papers.ts';

const BODY = '## Problem\n\nA.\n\n## Approach\n\nB.\n\n## Findings\n\nC.\n';

/** A paper file with these lines of front matter beside the required ones. */
const read = (...lines: string[]) => {
	const matter = [
		'title: A Title',
		'kind: method',
		'themes: [a]',
		'topics: [b]',
		'facets: {}',
		'takeaway: It works.',
		'added: 2026-01-31',
		...lines,
	];
	const text = `---\n${matter.join('\n')}\n---\n\n${BODY}`;
	return readPaper({ path: 'papers/a-title.md', text });
};

describe('the names of a paper', () => {
	const authors = [
		'authors:',
		'  - Laurens van der Maaten',
		'  - { family: García Márquez, given: Gabriel }',
		'  - { literal: World Bank }',
	];

	test('are kept as printed and in parts', () => {
		const paper = read('cite: a2020title', ...authors).entry?.value;
		expect(paper?.authors).toEqual(['Laurens van der Maaten', 'Gabriel García Márquez', 'World Bank']);
		expect(paper?.authorNames).toEqual([
			{ printed: 'Laurens van der Maaten', given: 'Laurens', particle: 'van der', family: 'Maaten' },
			{ printed: 'Gabriel García Márquez', given: 'Gabriel', family: 'García Márquez' },
			{ printed: 'World Bank', literal: 'World Bank' },
		]);
	});

	test('are none where no authors are recorded', () => {
		const paper = read('cite: a2020title').entry?.value;
		expect(paper?.authorNames).toEqual([]);
		expect(paper).not.toHaveProperty('authors');
	});

	test('include the editors of its publication', () => {
		const lines = ['publication:', '  type: chapter', '  container: A Book', '  editors: [Ann van Roe]'];
		expect(read('cite: a2020title', ...lines).entry?.value.publication).toEqual({
			type: 'chapter',
			container: 'A Book',
			editors: ['Ann van Roe'],
			editorNames: [{ printed: 'Ann van Roe', given: 'Ann', particle: 'van', family: 'Roe' }],
		});
	});
});

describe('authors in a form that they may not have', () => {
	test.each([
		[
			'{ name: Ann Roe }',
			['authors.0.family: is missing', 'authors.0: unknown field name'],
			['write text after authors.0.family:', 'remove name, or correct its spelling'],
		],
		['5', ['authors.0: is of the wrong type'], ['write text or a group of fields']],
		['{ literal: "" }', ['authors.0.literal: must not be empty'], ['correct authors.0.literal: it must not be empty']],
	])('%s are refused for what keeps them from the nearest', (author, messages, fixes) => {
		const { problems } = read('cite: a2020title', `authors: [${author}]`);
		expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual(messages);
		expect(problems.map(({ fix }) => fix)).toEqual(fixes);
	});
});

test('a number where text must stand needs quotes', () => {
	const { problems } = read('cite: a2020title', 'publication: { type: book, edition: 2 }');
	expect(problems.map(({ field, message, fix }) => [field, message, fix])).toEqual([
		['publication.edition', 'must be text, but is a number', 'put what stands after publication.edition: in quotes'],
	]);
});

test('a field that no paper has is reported by itself, with the nearest that there is', () => {
	const { problems } = read(
		'cite: a2020title',
		'yaer: 2020',
		'autors: [A]',
		'titles: B',
		'publication: { type: book, publsher: P }',
	);
	expect(problems.map(formatProblem)).toEqual([
		'papers/a-title.md:13 publication: unknown field publsher\n  fix: write publisher instead',
		'papers/a-title.md:10: unknown field yaer\n  fix: write year instead',
		'papers/a-title.md:11: unknown field autors\n  fix: write authors instead',
		'papers/a-title.md:12: unknown field titles\n  fix: remove titles: there is title already',
	]);
});

describe('a citation key', () => {
	test.each(['doe2020', 'Doe:2020-a_b', 'doe.2020+x', 'DBLP:conf/iclr/Doe20', '2020doe', 'Łukasz2020', '吴伟仁2017'])(
		'may be %s',
		(key) => {
			expect(read(`cite: '${key}'`).entry?.value.cite).toBe(key);
		},
	);

	test.each(['a b', 'a,b', '{a}', '-a', 'a#b', 'a%b'])('may not be %s', (key) => {
		const { entry, problems } = read(`cite: '${key}'`);
		expect(entry).toBeUndefined();
		expect(problems.map(({ field }) => field)).toEqual(['cite']);
	});
});

describe('mathematics in a text', () => {
	test.each([
		'It costs \\$5.',
		'It costs \\$5 for $x$, `$` and [a](https://example.org/$).',
		'- \\$5\n- $\\{x\\}$',
		'$$\nx\n$$',
		'```\n$\n```',
	])('is sound in %j', (text) => {
		expect(readAbout({ path: 'about.md', text }).problems).toEqual([]);
	});

	test.each([
		['It costs $5.', 1],
		['One.\n\n- *two\n  $*', 3],
		['> A $ sign', 1],
		['## $\\text{Open$', 1],
		['Text.\n\n$$\n\\frac{1\n$$', 3],
		['Text.\n\n$$\nx\n\nMore.\n', 3],
	])('is wrong in %j, on line %i', (text, line) => {
		const { problems } = readAbout({ path: 'about.md', text });
		expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^unbalanced mathematics: /)]);
		expect(problems.map((problem) => problem.line)).toEqual([line]);
	});
});

test.each([
	[
		'title: A\ntitle: B',
		'papers/a.md:3: not valid YAML: the field title is given twice',
		'remove one of the two fields of this name, or correct its name',
	],
	[
		'\ttitle: A',
		'papers/a.md:2: not valid YAML: Tabs are not allowed as indentation',
		'indent with spaces instead of tabs',
	],
])('front matter that cannot be read is the only problem of a draft: %j', (matter, message, fix) => {
	const { problems } = readPaper({ path: 'papers/a.md', text: `---\n${matter}\ndraft: true\n---\n` });
	expect(problems.map(formatProblem)).toEqual([`${message}\n  fix: ${fix}`]);
});
