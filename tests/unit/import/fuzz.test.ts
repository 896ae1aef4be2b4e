/** Mutated files: no crash, no hang, no injection. FUZZ_RUNS sets how many of each; the seed is fixed. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/atlas/load-content.ts';
import { formatProblem } from '../../../src/domain/corpus/problem.ts';
import { planImport } from '../../../src/domain/import/plan-import.ts';
import { readLibrary } from '../../../src/domain/import/readers/read-library.ts';
import { renderMarkdown } from '../../../src/domain/text/markdown.ts';
import { FIXTURES, loadFixture, readEntries } from './fixtures.ts';
import { expectHarmless, expectHarmlessHtml } from './hostile.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const SEED = 20_261_121;
/** One of every flavour. */
const FILES = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
const TOKENS = [
	'{',
	'}',
	'{{',
	'}}',
	'"',
	'\\',
	'$',
	'$$',
	'%',
	'#',
	',',
	'=',
	'@',
	'@article{',
	'@string{a = ',
	'\n@misc{x, title={',
	'<',
	'>',
	'&',
	'[',
	']',
	':',
	'\n',
	'\r',
	'\t',
	'\u0000',
	'\ud800',
	'\u202e',
	'\ue000',
	'\ue100',
	'\ufeff',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'javascript:alert(1)',
	'data:text/html,<script>1</script>',
	'<style>*{}</style>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&#x3c;iframe&#x3e;',
	'[x](javascript:alert(1))',
	'![x](data:x)',
	'\\href{javascript:alert(1)}{x}',
	'$\\href{javascript:alert(1)}{x}$',
	'$\\def\\a{\\a\\a}\\a$',
	'\\url{javascript:x}',
	'\\input{/etc/passwd}',
	'---\n',
	'\n---\n',
	': ',
	'- ',
	'!!js/function ',
	'&anchor ',
	'*alias',
	'__proto__',
	'constructor',
	'TY  - ',
	'ER  - ',
	'PMID- ',
	']]>',
	'<![CDATA[',
	'<!DOCTYPE x [<!ENTITY a "aaaa">]>',
	'&a;',
	'<entry>',
	'</entry>',
	'null',
	'1e999',
	'-1',
	' and ',
	'others',
	'{'.repeat(2000),
	'$'.repeat(99),
	'<'.repeat(500),
	'&'.repeat(300),
	'('.repeat(300),
];

interface Edit {
	/** Where, as a part of the file. */
	readonly at: number;
	readonly length: number;
	readonly kind: 'insert' | 'delete' | 'double' | 'cut';
	readonly token: string;
}

const edits = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.integer({ min: 1, max: 60 }),
		kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'double', 'cut') as fc.Arbitrary<Edit['kind']>,
		token: fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom(...TOKENS) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
		),
	}),
	{ minLength: 1, maxLength: 8 },
);

function mutate(text: string, changes: readonly Edit[]): string {
	return changes.reduce((current, { at, length, kind, token }) => {
		const start = Math.floor(at * current.length);
		const piece = current.slice(start, start + length);
		if (kind === 'insert') return current.slice(0, start) + token + current.slice(start);
		if (kind === 'delete') return current.slice(0, start) + current.slice(start + length);
		if (kind === 'double') return current.slice(0, start) + piece + current.slice(start);
		return length > 50 ? current.slice(0, start) : current;
	}, text);
}

describe.each(FILES)('%s, mutated', (name) => {
	const { text } = loadFixture(name);

	test('is read without a crash, and nothing in it can run', () => {
		const property = fc.property(edits, (changes) => {
			const file = { name, text: mutate(text, changes) };
			if (readLibrary(file)) for (const entry of readEntries(file).entries) expectHarmless(entry);
		});
		fc.assert(property, { numRuns: RUNS, seed: SEED });
	});

	test('becomes content that passes the check and shows nothing that runs', () => {
		const property = fc.property(edits, (changes) => {
			const file = { name, text: mutate(text, changes) };
			const read = readLibrary(file);
			if (!read) return;
			const { writes } = planImport({
				files: [],
				snapshot: undefined,
				libraries: [{ file, read }],
				today: '2026-11-21',
				withAbstracts: true,
			});
			const { content, problems } = loadContent(writes.filter(({ path }) => path !== 'imports.json'));
			expect(problems.map(formatProblem)).toEqual([]);
			for (const theme of content?.corpus.themes ?? []) expectHarmlessHtml(renderMarkdown(theme.essay, (url) => url));
			for (const { path } of writes)
				expect(path).toMatch(/^(?:(?:\.schemas\/)?[a-z]+\.(?:yaml|json)|(?:papers|themes)\/[a-z0-9-]+\.md)$/);
		});
		fc.assert(property, { numRuns: Math.ceil(RUNS / 4), seed: SEED });
	});
});
