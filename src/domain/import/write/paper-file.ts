/** The file of a new paper. */
import { parse, stringify } from 'yaml';
import { METADATA_FIELDS, type Metadata } from '../clean/clean-record.ts';

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
	const { abstract, cites, ...metadata } = draft.metadata;
	const list = (name: string, values: readonly string[]) => `${name}: [${values.map(quoteSlug).join(', ')}]\n`;
	const parts = [
		...METADATA_FIELDS.flatMap((field) =>
			field !== 'abstract' && field !== 'cites' && metadata[field] !== undefined
				? formatField(field, metadata[field])
				: [],
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
		cites ? formatField('cites', cites) : '',
	];
	return `---\n${parts.join('')}---\n`;
}

/** A slug that YAML would take for a number, a date or a truth value stands between quotes. */
export function quoteSlug(slug: string): string {
	return typeof parse(slug) === 'string' ? slug : JSON.stringify(slug);
}

/** One field of front matter in YAML, with its newline. */
export function formatField(name: string, value: unknown): string {
	if (name === 'cites' && Array.isArray(value)) return formatReferences(value.map(String));
	return stringify({ [name]: value }, YAML);
}

/** A reference list in a few lines instead of one for each reference. */
function formatReferences(ids: readonly string[]): string {
	const lines: string[] = [];
	for (const id of ids.map(quoteReference)) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + id.length + 2 <= YAML.lineWidth) lines[lines.length - 1] = `${line} ${id},`;
		else lines.push(`  ${id},`);
	}
	return lines.length === 0 ? 'cites: []\n' : `cites: [\n${lines.join('\n').slice(0, -1)}]\n`;
}

/** A DOI may contain characters that have a meaning in a YAML list. */
function quoteReference(id: string): string {
	return /^[a-z0-9][\w:./()-]*[\w/)]$/i.test(id) && !/:$/.test(id) ? quoteSlug(id) : JSON.stringify(id);
}
