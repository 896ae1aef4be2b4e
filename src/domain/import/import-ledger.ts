/**
 * `imports.json`: what the last import wrote for each paper. A fact that still reads so was never touched by hand and
 * may be updated; any other was, and is kept.
 */
import { z } from 'zod';
import { compareText } from '../corpus/problem.ts';
import { FACT_FIELDS, type Facts } from './facts.ts';

export const LEDGER_FILE = 'imports.json';

const factsSchema = z.object({
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
const ledgerSchema = z.object({ papers: z.record(z.string(), z.object({ facts: factsSchema })) });

/** By slug. Abstracts are digests. */
export type ImportLedger = Readonly<Record<string, Facts>>;

/** An unreadable or missing ledger is an empty one: then every fact counts as written by hand. */
export function parseLedger(text: string | undefined): ImportLedger {
	if (!text) return {};
	try {
		const { papers } = ledgerSchema.parse(JSON.parse(text));
		return Object.fromEntries(Object.entries(papers).map(([slug, { facts }]) => [slug, sortFields(facts)]));
	} catch {
		return {};
	}
}

export function formatLedger(ledger: ImportLedger): string {
	const papers = Object.fromEntries(
		Object.entries(ledger)
			.sort(([a], [b]) => compareText(a, b))
			.map(([slug, facts]) => [slug, { facts: sortFields(facts) }]),
	);
	const about =
		'What the last import wrote, so that the next one can tell your edits from it. Keep it with the content.';
	return `${JSON.stringify({ about, papers }, undefined, '\t')}\n`;
}

/** Facts as the ledger keeps them. */
export function toLedgerFacts(facts: Facts): Facts {
	return facts.abstract === undefined ? facts : { ...facts, abstract: digest(facts.abstract) };
}

/** A short mark of a long text (FNV-1a, 64 bits, and the length): enough to tell whether it was changed. */
export function digest(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
	return `${text.length}-${hash.toString(16)}`;
}

/** The same facts, none undefined, in the order of front matter. */
function sortFields(facts: z.infer<typeof factsSchema> | Facts): Facts {
	const entries = FACT_FIELDS.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]] as const]));
	return { ...Object.fromEntries(entries), title: facts.title };
}
