/** Literal words in templates and components. */
import ts from 'typescript';

/** Attributes whose text is read out or shown. */
const SHOWN = /^(?:aria-label|aria-description|title|placeholder|alt|label|text)$/;
/** The names of formats are the same in every language. */
const NAMES = new Set(['BibTeX', 'BibLaTeX', 'RIS', 'CSV', 'CSL-JSON']);
/** Two letters or more, but not the extension of a file. */
const WORD = /(?<![.\p{L}])\p{L}{2,}/u;

/** A template of Astro without its front matter and scripts is JSX. */
export function listAstroWords(source: string): string[] {
	const template = source
		.replace(/^---\n[\s\S]*?\n---/, '')
		.replace(/<(script|style)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, '')
		.replace(/<!doctype html>/i, '');
	return listJsxWords(`const template = <>${template}</>;`);
}

export function listJsxWords(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isJsxText(node)) found.push(node.text);
		if (ts.isJsxAttribute(node) && SHOWN.test(node.name.getText()) && node.initializer) {
			if (ts.isStringLiteral(node.initializer)) found.push(node.initializer.text);
			else if (ts.isJsxExpression(node.initializer)) found.push(...listShown(node.initializer.expression));
		}
		if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...listShown(node.expression));
		node.forEachChild(visit);
	};
	visit(ts.createSourceFile('template.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
	return found.map((text) => text.trim()).filter((text) => WORD.test(text) && !NAMES.has(text));
}

/** The literal texts that an expression can be. */
function listShown(node: ts.Expression | undefined): string[] {
	if (!node) return [];
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
	if (ts.isParenthesizedExpression(node)) return listShown(node.expression);
	if (ts.isConditionalExpression(node)) return [...listShown(node.whenTrue), ...listShown(node.whenFalse)];
	if (ts.isBinaryExpression(node)) {
		const isSum = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
		return [...(isSum ? listShown(node.left) : []), ...listShown(node.right)];
	}
	return [];
}
