/** YAML and front matter, checked against a schema; every problem carries its file and line. */
import {
	type Document,
	type ErrorCode,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	type Node,
	parseDocument as parseYaml,
	visit,
} from 'yaml';
import { z } from 'zod';
import { listFieldNames } from './field-names.ts';
import { findNearest, type Problem } from './problem.ts';

/** One content file as read: its path below the content folder and its text. */
export interface ContentFile {
	readonly path: string;
	/** Without a byte order mark. */
	readonly text: string;
	/** False where bytes of the file could not be read as letters. */
	readonly isUtf8?: boolean;
}

export interface ParsedDocument<T> {
	/** Undefined where there are problems. */
	readonly value: T | undefined;
	readonly problems: readonly Problem[];
	/** The 1-based line of a field by its dotted path; the nearest parent's where the field is absent. */
	readonly findLine: (path: string) => number;
}

/** Reads a YAML file against a schema. `firstLine` is the 1-based line on which the YAML begins in its file. */
export function parseYamlDocument<S extends z.ZodType>(
	file: ContentFile,
	schema: S,
	firstLine = 1,
): ParsedDocument<z.infer<S>> {
	const read = () => {
		const lines = new LineCounter();
		const document = parseYaml(file.text, { lineCounter: lines, uniqueKeys: false });
		return { document, toLine: (offset: number) => lines.linePos(offset).line + firstLine - 1 };
	};
	// Lines are asked for where there is a problem: until then no syntax tree is kept.
	let again: ReturnType<typeof read> | undefined;
	const findLine = (path: string) => {
		again ??= read();
		return again.toLine(findOffset(again.document, path.split('.')));
	};
	const { document, toLine } = read();
	const faults = [
		...document.errors.map(({ pos: [at], message, code }) => ({ at, message: message.split('\n')[0] ?? '', code })),
		...listRepeatedKeys(document),
	];
	if (faults.length > 0) {
		const problems = faults.map(({ at, message, code }) => ({
			file: file.path,
			line: toLine(at),
			message: `not valid YAML: ${message.replace(/ at line \d+.*$/, '')}`,
			fix:
				YAML_FIXES[code] ??
				'correct the YAML on this line; put a value that holds a colon, a # or a quote between quotes',
		}));
		return { value: undefined, problems, findLine };
	}
	// A file without entries is an empty list or an empty map, whichever its schema asks for.
	const result = schema.safeParse(document.toJS() ?? (schema instanceof z.ZodArray ? [] : {}));
	if (result.success) return { value: result.data, problems: [], findLine };
	const find = (path: readonly PropertyKey[]) => document.getIn(path);
	const problems = result.error.issues
		.flatMap(chooseForm)
		.flatMap((issue) =>
			issue.code === 'unrecognized_keys'
				? describeUnknownFields(issue, file.path, findLine, find(issue.path), schema)
				: [describeIssue(issue, file.path, findLine, find(issue.path))],
		);
	return { value: undefined, problems, findLine };
}

/** What to do about faults for which quotes are no remedy. */
const YAML_FIXES: Readonly<Partial<Record<ErrorCode, string>>> = {
	DUPLICATE_KEY: 'remove one of the two fields of this name, or correct its name',
	TAB_AS_INDENT: 'indent with spaces instead of tabs',
};

interface RepeatedKey {
	readonly at: number;
	readonly message: string;
	readonly code: ErrorCode;
}

/** Keys that occur twice in one mapping. The parser's own check compares each key with all before it, too slow for a registry. */
function listRepeatedKeys(document: Document.Parsed): RepeatedKey[] {
	const repeated: RepeatedKey[] = [];
	visit(document, {
		Map: (_key, { items }) => {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) {
					const message = `the field ${key.value} is given twice`;
					repeated.push({ at: startOf(key), message, code: 'DUPLICATE_KEY' });
				}
				seen.add(key.value);
			}
		},
	});
	return repeated;
}

/** The offset of the deepest node on a path that exists. */
function findOffset(document: Document.Parsed, path: readonly string[]): number {
	for (let depth = path.length; depth > 0; depth--) {
		const keys = path.slice(0, depth).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
		const node = document.getIn(keys, true);
		if (isNode(node)) return startOf(node);
	}
	return document.contents ? startOf(document.contents) : 0;
}

function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

type Issue = z.core.$ZodIssue;

/**
 * The issues of a value that may have one of several forms, compared with the nearest of them: of the forms of its type the one
 * with the fewest issues. A value of none of these types is a single issue. Other issues are returned unchanged.
 */
function chooseForm(issue: Issue): readonly Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const listTypes = (form: readonly Issue[]) => form.flatMap((fault) => (fault.path.length > 0 ? [] : nameType(fault)));
	const [nearest] = issue.errors.filter((form) => listTypes(form).length === 0).sort((a, b) => a.length - b.length);
	if (nearest) return nearest.flatMap((fault) => chooseForm({ ...fault, path: [...issue.path, ...fault.path] }));
	const types = [...new Set(issue.errors.flatMap(listTypes))].join(' or ');
	const message = 'is of the wrong type';
	return [{ code: 'custom', path: issue.path, message, params: { fix: `write ${types}` } }];
}

/** Types in plain words. */
const TYPES: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
	null: 'empty',
};

const callType = (type: string): string => TYPES[type] ?? type;

/** How to write a value of a type; the field is empty for the whole file. */
function describeType(field: string, type: string): string {
	if (type === 'array') return `write ${field || 'the file'} as a list: each entry on a line of its own, after "- "`;
	if (type !== 'object' && type !== 'record')
		return `write ${callType(type)} ${field ? `after ${field}:` : 'into the file'}`;
	if (!field) return 'write the fields of the file, each on a line of its own';
	return `write the fields of ${field} below it, each on a line of its own and indented`;
}

/** The type or value that an issue says is expected. */
function nameType(issue: Issue): string[] {
	if (issue.code === 'invalid_type') return [callType(issue.expected)];
	return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

/** A problem for each field that a schema does not know, with the nearest of those that it knows as its fix. */
function describeUnknownFields(
	{ path, keys }: z.core.$ZodIssueUnrecognizedKeys,
	file: string,
	findLine: (path: string) => number,
	value: unknown,
	schema: z.ZodType,
): readonly Problem[] {
	const known = listFieldNames(schema, path);
	const correctName = (key: string, name: string) =>
		isMap(value) && value.has(name) ? `remove ${key}: there is ${name} already` : `write ${name} instead`;
	return keys.map((key) => {
		const near = findNearest(key, known);
		return {
			file,
			line: findLine([...path, key].map(String).join('.')),
			...(path.length > 0 && { field: path.map(String).join('.') }),
			message: `unknown field ${key}`,
			fix: near ? correctName(key, near) : `remove ${key}, or correct its spelling`,
		};
	});
}

function describeIssue(issue: Issue, file: string, findLine: (path: string) => number, value: unknown): Problem {
	const field = issue.path.map(String).join('.');
	const base = { file, line: findLine(field), ...(field && { field }) };
	if (issue.code === 'invalid_type') {
		const isMissing = issue.input === undefined && /undefined/.test(issue.message);
		const found = /received (\w+)/.exec(issue.message)?.[1] ?? '';
		const message = isMissing ? 'is missing' : `must be ${callType(issue.expected)}, but is ${callType(found)}`;
		const isBare = issue.expected === 'string' && /^(?:number|boolean|date)$/i.test(found);
		const fix = isBare && field ? `put what stands after ${field}: in quotes` : describeType(field, issue.expected);
		return { ...base, message, fix };
	}
	if (issue.code === 'invalid_value') {
		return {
			...base,
			message: 'has a value that is not allowed',
			fix: `use one of: ${issue.values.map(String).join(', ')}`,
		};
	}
	if (issue.code === 'custom' && typeof issue.params?.fix === 'string')
		return { ...base, message: issue.message, fix: issue.params.fix };
	const bound = describeBound(issue);
	if (bound) return { ...base, message: bound, fix: `correct ${field || 'the file'}: it ${bound}` };
	const [name, item] = field.split(/\.(?=\d+$)/);
	const better = typeof value === 'string' ? CORRECTIONS[name ?? '']?.(value) : undefined;
	const fix = better
		? `write ${item === undefined ? `${field}: ` : ''}'${better}'`
		: `correct ${field || 'the file'}: it ${issue.message}`;
	return { ...base, message: issue.message, fix };
}

/** A number or list beyond its bound, where the schema has no words of its own for it. */
function describeBound(issue: Issue): string | undefined {
	const isUnworded = /^Too (?:small|big):/.test(issue.message);
	if (!isUnworded || (issue.code !== 'too_small' && issue.code !== 'too_big')) return undefined;
	const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
	return issue.origin === 'array' ? `must have ${limit} entries` : `must be ${limit}`;
}

/** What people put into a field, and what was meant. */
const CORRECTIONS: Readonly<Record<string, (value: string) => string | undefined>> = {
	arxiv: (value) => /(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/.exec(value.trim())?.[1],
	doi: (value) => /10\.\d{4,9}\/[^\s<>"]+$/.exec(value.trim())?.[0],
	cites: (value) => {
		const doi = /10\.\d{4,9}\/[^\s<>"]+$/.exec(value.trim())?.[0];
		return doi && `doi:${doi}`;
	},
};

export interface FrontMatter {
	readonly matter: ContentFile;
	/** The Markdown below the front matter. */
	readonly body: string;
	/** 1-based line on which the body begins. */
	readonly bodyLine: number;
}

/** Splits a Markdown file at its `---` fences; undefined when it does not begin with a fenced block. */
export function splitFrontMatter(file: ContentFile): FrontMatter | undefined {
	const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file.text);
	if (!match) return undefined;
	const [whole, matter = ''] = match;
	return {
		matter: { path: file.path, text: matter },
		body: file.text.slice(whole.length),
		bodyLine: whole.split('\n').length,
	};
}
