/**
 * `imports.json`: what the last import wrote for each paper. A fact that still reads so was never touched by hand and
 * may be updated; any other was, and is kept.
 */
import { z } from 'zod';
import { compareText } from '../../corpus/problem.ts';
import { METADATA_FIELDS, type Metadata } from '../clean/clean-record.ts';

export const SNAPSHOT_FILE = 'imports.json';

const metadataSchema = z.object({
	title: z.string(),
	authors: z.array(z.string()).optional(),
	authorsComplete: z.literal(false).optional(),
	year: z.number().optional(),
	venue: z.string().optional(),
	arxiv: z.string().optional(),
	doi: z.string().optional(),
	code: z.string().optional(),
	url: z.string().optional(),
	/** Its digest. */
	abstract: z.string().optional(),
});
const snapshotSchema = z.object({
	papers: z.record(
		z.string(),
		z.union([
			z.object({ metadata: metadataSchema }),
			// As written until version 0.1.
			z.object({ facts: metadataSchema }).transform(({ facts }) => ({ metadata: facts })),
		]),
	),
});

/** By slug. Abstracts are digests. */
export type ImportSnapshot = Readonly<Record<string, Metadata>>;

/** An unreadable or missing snapshot is an empty one: then every fact counts as written by hand. */
export function parseSnapshot(text: string | undefined): ImportSnapshot {
	if (!text) return {};
	try {
		const { papers } = snapshotSchema.parse(JSON.parse(text));
		return Object.fromEntries(Object.entries(papers).map(([slug, { metadata }]) => [slug, sortFields(metadata)]));
	} catch {
		return {};
	}
}

export function formatSnapshot(snapshot: ImportSnapshot): string {
	const papers = Object.fromEntries(
		Object.entries(snapshot)
			.sort(([a], [b]) => compareText(a, b))
			.map(([slug, metadata]) => [slug, { metadata: sortFields(metadata) }]),
	);
	const about =
		'What the last import wrote, so that the next one can tell your edits from it. Keep it with the content.';
	return `${JSON.stringify({ about, papers }, undefined, '\t')}\n`;
}

/** Metadata as the snapshot keeps them. */
export function toSnapshotMetadata(metadata: Metadata): Metadata {
	return metadata.abstract === undefined ? metadata : { ...metadata, abstract: digest(metadata.abstract) };
}

/** A short mark of a long text (FNV-1a, 64 bits, and the length): enough to tell whether it was changed. */
export function digest(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
	return `${text.length}-${hash.toString(16)}`;
}

/** The same metadata, none undefined, in the order of front matter. */
function sortFields(metadata: z.infer<typeof metadataSchema> | Metadata): Metadata {
	const entries = METADATA_FIELDS.flatMap((field) =>
		metadata[field] === undefined ? [] : [[field, metadata[field]] as const],
	);
	return { ...Object.fromEntries(entries), title: metadata.title };
}
