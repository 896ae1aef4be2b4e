/** What the functions of a table can be called with, by the types of their parameters. */
import ts from 'typescript';

export interface Samples {
	readonly values: readonly unknown[];
	/** The texts and numbers among the values, down to those in lists and records. */
	readonly atoms: readonly (string | number)[];
}

/** Sample values for each function of a table's source, by its path in the table: `panel.papersOn`. */
export function sampleFunctions(source: string): ReadonlyMap<string, Samples> {
	const found = new Map<string, Samples>();
	const visit = (node: ts.Node, path: readonly string[]): void => {
		if (ts.isPropertyAssignment(node)) {
			const here = [...path, ts.isStringLiteral(node.name) ? node.name.text : node.name.getText()];
			if (ts.isArrowFunction(node.initializer)) found.set(here.join('.'), sample(node.initializer.parameters));
			node.initializer.forEachChild((child) => visit(child, here));
			return;
		}
		node.forEachChild((child) => visit(child, path));
	};
	visit(ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true), []);
	return found;
}

function sample(parameters: readonly ts.ParameterDeclaration[]): Samples {
	const atoms: (string | number)[] = [];
	const make = (type: string): unknown => {
		const [, item] = /(string|number)\[\]$/.exec(type) ?? [];
		if (item) return [make(item), make(item)];
		const record = /^Readonly<Record<(.*), (string|number)>>$/.exec(type);
		const keys = [...(record?.[1]?.matchAll(/'(\w+)'/g) ?? [])].map(([, key = '']) => key);
		if (record) return Object.fromEntries(keys.map((key) => [key, make(record[2] ?? '')]));
		const atom = type === 'number' ? 12 + 11 * atoms.length : `Text${atoms.length}x`;
		atoms.push(atom);
		return atom;
	};
	// A parameter with a default value is a text.
	return { values: parameters.map(({ type }) => make(type?.getText() ?? 'string')), atoms };
}
