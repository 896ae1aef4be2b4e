/** The vocabulary of the interface in a language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Shorter ones stand in several languages. */
const SHORTEST = 3;

/** Every word of the texts in a language's tables, those of functions included, in lower case. */
export function listInterfaceWords(language: string): Set<string> {
	const folder = join('src/i18n', language);
	const texts = readdirSync(folder).flatMap((file) => listLiterals(readFileSync(join(folder, file), 'utf8')));
	const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []);
	return new Set(words.filter((word) => word.length >= SHORTEST));
}

/** The texts of a module: strings and the fixed parts of templates, without the names of places such as `{papers:…}`. */
function listLiterals(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			found.push(node.text.replaceAll(/\{[a-zA-Z]+[:}]/g, '{'));
		node.forEachChild(visit);
	};
	visit(ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}
