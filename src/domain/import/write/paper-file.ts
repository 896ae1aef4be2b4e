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

/** One field of front matter in YAML, with its newline. */
export function formatField(name: string, value: unknown): string {
	return stringify({ [name]: value }, YAML);
}
