/** Tables of words for maps that hold works. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { renamePapers } from '../../../src/integrations/rename-papers.ts';
import { listInterfaceWords } from '../../site/interface-words.ts';

const PAPERS: Readonly<Record<string, RegExp>> = {
	en: /^papers?\b/,
	ar: /ورقة|ورقت|أوراق/,
	de: /artikel/,
	es: /artículo/,
	fr: /article/,
	zh: /论文/,
};

const readTables = (language: string) =>
	readdirSync(join('src/i18n', language))
		.filter((file) => file !== 'language.ts' && file !== 'automatic.ts')
		.map((file) => ({
			path: `/x/src/i18n/${language}/${file}`,
			text: readFileSync(join('src/i18n', language, file), 'utf8'),
		}));

describe.each(Object.keys(LANGUAGES))('the tables in %s', (language) => {
	test('say papers, and works where a map holds those', () => {
		expect([...listInterfaceWords(language)].some((word) => PAPERS[language]?.test(word))).toBe(true);
		for (const { path, text } of readTables(language)) {
			const renamed = renamePapers(path, text) ?? '';
			const left = listTexts(renamed).filter(
				(one) => !one.endsWith('.ts') && PAPERS[language]?.test(one.toLowerCase()),
			);
			expect(left, path).toEqual([]);
		}
	});

	test('keep their code', () => {
		for (const { path, text } of readTables(language))
			expect(listCode(renamePapers(path, text) ?? ''), path).toEqual(listCode(text));
	});
});

test('other modules are left alone', () => {
	expect(renamePapers('/x/src/i18n/en/language.ts', "'paper'")).toBeUndefined();
	expect(renamePapers('/x/src/views/paper-page.ts', "'paper'")).toBeUndefined();
});

test.each([
	["const papers = '{papers:all papers} of a paper';", "const papers = '{papers:all works} of a work';"],
	[
		`\`\${papers(n)} paper’s \${n > 1 ? 'papers' : \`one paper\`}\``,
		`\`\${papers(n)} work’s \${n > 1 ? 'works' : \`one work\`}\``,
	],
	["// it's a paper\nx = 'Papers'", "// it's a paper\nx = 'Works'"],
])('%s becomes %s', (source, renamed) => expect(renamePapers('/src/i18n/en/x.ts', source)).toBe(renamed));

function visit(source: string, see: (node: ts.Node) => void): void {
	const walk = (node: ts.Node): void => {
		see(node);
		node.forEachChild(walk);
	};
	walk(ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true));
}

const isText = (node: ts.Node) =>
	ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

function listTexts(source: string): string[] {
	const texts: string[] = [];
	visit(source, (node) => {
		if (isText(node)) texts.push((node as ts.LiteralLikeNode).text.replaceAll(/\{[a-zA-Z]+[:}]/g, '{'));
	});
	return texts;
}

/** The kinds of all nodes, and the names among them. */
function listCode(source: string): string[] {
	const nodes: string[] = [];
	visit(source, (node) => nodes.push(ts.isIdentifier(node) ? node.text : ts.SyntaxKind[node.kind]));
	return nodes;
}
