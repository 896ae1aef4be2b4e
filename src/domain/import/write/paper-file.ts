/** Paper files: a new one from an entry, an old one with its metadata brought up to date and every other byte kept. */
import { isMap, isScalar, parse, parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../../corpus/parse-document.ts';
import { METADATA_FIELDS, type Metadata } from '../clean/clean-record.ts';
import { digest } from '../merge/import-snapshot.ts';

/** What a new paper file holds beside its metadata. */
export interface PaperDraft {
	readonly metadata: Metadata;
	readonly kind: string;
	readonly themes: readonly string[];
	readonly topics: readonly string[];
	readonly names: readonly string[];
	readonly cite: string;
	readonly added: string;
}

const YAML = { lineWidth: 110, flowCollectionPadding: false } as const;

export function formatPaper(draft: PaperDraft): string {
	const { abstract, ...metadata } = draft.metadata;
	const list = (name: string, values: readonly string[]) => `${name}: [${values.map(quoteSlug).join(', ')}]\n`;
	const parts = [
		...METADATA_FIELDS.flatMap((field) =>
			field !== 'abstract' && metadata[field] !== undefined ? formatField(field, metadata[field]) : [],
		),
		formatField('kind', draft.kind),
		list('themes', draft.themes),
		list('topics', draft.topics),
		'facets: {}\n',
		draft.names.length > 0 ? formatField('names', draft.names) : '',
		formatField('cite', draft.cite),
		`added: ${draft.added}\n`,
		'draft: true\n',
		abstract ? formatField('abstract', abstract) : '',
	];
	return `---\n${parts.join('')}---\n`;
}

/** A slug that YAML would take for a number, a date or a truth value stands between quotes. */
export function quoteSlug(slug: string): string {
	return typeof parse(slug) === 'string' ? slug : JSON.stringify(slug);
}

function formatField(name: string, value: unknown): string {
	return stringify({ [name]: value }, YAML);
}

export interface FieldChange {
	readonly field: string;
	readonly from: unknown;
	readonly to: unknown;
}

export interface PaperUpdate {
	/** The file's new text; the old one where nothing changed. */
	readonly text: string;
	readonly changes: readonly FieldChange[];
	/** Metadata on which a hand-written value and the library disagree: the hand-written one stays. */
	readonly kept: readonly FieldChange[];
}

/**
 * Brings the metadata of a paper file up to date. `base` is what the last import wrote: where the file still says so the
 * new fact replaces it, where it says something else a hand wrote it and it stays. A fact taken out by hand stays out;
 * one that the library no longer gives stays in. A paper that no
 * import wrote gets no abstract: whoever wrote its summary did without. Undefined where the file has no front matter that can be read.
 */
export function updatePaper(text: string, base: Metadata | undefined, incoming: Metadata): PaperUpdate | undefined {
	const parts = splitFrontMatter({ path: '', text });
	const document = parts && parseDocument(parts.matter.text);
	if (!parts || !document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const mine: Readonly<Record<string, unknown>> = document.toJS();
	const changes: FieldChange[] = [];
	const kept: FieldChange[] = [];
	for (const field of METADATA_FIELDS) {
		if (field === 'abstract' && !base && mine[field] === undefined) continue;
		const change = { field, from: mine[field], to: incoming[field] };
		const verdict = decide(field, change.from, change.to, base, kept);
		if (verdict === 'update') changes.push(change);
		else if (verdict === 'keep') kept.push(change);
	}
	if (changes.length === 0) return { text, changes, kept };
	const matter = changes.reduce((current, { field, to }) => setField(current, field, to), parts.matter.text);
	const body = text.slice(text.length - parts.body.length);
	const newline = text.startsWith('---\r\n') ? '\r\n' : '\n';
	return { text: `---${newline}${matter.replace(/\s+$/, '')}${newline}---${newline}${body}`, changes, kept };
}

function decide(
	field: keyof Metadata,
	mine: unknown,
	theirs: unknown,
	base: Metadata | undefined,
	kept: readonly FieldChange[],
): 'update' | 'keep' | 'same' {
	const shown = field === 'abstract' && typeof mine === 'string' ? digest(mine) : mine;
	const wanted = field === 'abstract' && typeof theirs === 'string' ? digest(theirs) : theirs;
	if (isEqual(shown, wanted)) return 'same';
	const last = base?.[field];
	if (field === 'authorsComplete') {
		const isByHand = kept.some((change) => change.field === 'authors') || !isEqual(shown, last);
		return isByHand && base ? 'same' : 'update';
	}
	if (wanted === undefined) return 'same';
	if (mine === undefined)
		return last !== undefined && isEqual(last, wanted) ? 'same' : last === undefined ? 'update' : 'keep';
	if (last !== undefined && isEqual(shown, last)) return 'update';
	return base && isEqual(wanted, last) ? 'same' : 'keep';
}

function isEqual(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** Replaces one field of front matter, adds it in its place among the metadata, or takes it out; all else stays as written. */
function setField(matter: string, field: string, value: unknown): string {
	const ranges = listFields(matter);
	const old = ranges.find((range) => range.name === field);
	const text = value === undefined ? '' : formatField(field, value);
	if (old) return matter.slice(0, old.start) + text + matter.slice(old.end);
	const order: readonly string[] = METADATA_FIELDS;
	const before = ranges
		.filter((range) => order.includes(range.name) && order.indexOf(range.name) < order.indexOf(field))
		.at(-1);
	const at = field === 'abstract' ? (ranges.at(-1)?.end ?? matter.length) : (before?.end ?? 0);
	const head = matter.slice(0, at);
	return `${head}${head && !head.endsWith('\n') ? '\n' : ''}${text}${matter.slice(at)}`;
}

/** The fields of a block mapping with the offsets of their lines, in order; comments between fields belong to none. */
function listFields(matter: string): { readonly name: string; readonly start: number; readonly end: number }[] {
	const { contents } = parseDocument(matter);
	if (!isMap(contents)) return [];
	return contents.items.flatMap((pair) => {
		if (!isScalar(pair.key) || !pair.key.range) return [];
		const [start] = pair.key.range;
		const value: unknown = pair.value;
		const range = typeof value === 'object' && value !== null && 'range' in value ? value.range : undefined;
		const last = Array.isArray(range) && typeof range[1] === 'number' ? range[1] : pair.key.range[1];
		const newline = matter.indexOf('\n', Math.max(start, last - 1));
		return [{ name: String(pair.key.value), start, end: newline < 0 ? matter.length : newline + 1 }];
	});
}
