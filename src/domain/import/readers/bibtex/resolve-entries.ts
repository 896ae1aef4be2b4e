/** The entries of one BibTeX file, each read once, with what it takes from those that it refers to, in this file or in another. */

import { isDoi } from '../../clean/identifiers.ts';
import type { RecordWarning } from '../raw-record.ts';
import { inheritFromCollection, inheritFromData } from './inherit-fields.ts';
import { type BibtexFault, type BibtexFields, readFields, readStrings } from './parse-fields.ts';
import type { BibtexChunk } from './split-bibtex.ts';

/** How far a collection's own collection and its are followed. */
const DEEPEST = 100;

export class BibtexEntries {
	readonly #byKey = new Map<string, BibtexChunk>();
	/** Entries with all that they inherit. */
	readonly #read = new Map<BibtexChunk, BibtexFields | BibtexFault>();
	readonly #strings: Record<string, string>;
	readonly #wanted: ReadonlySet<string>;

	/**
	 * `wanted` are the fields to read beside those that refer to other entries; `others` are the chunks of the other files,
	 * whose abbreviations and entries stand in where the file itself has none.
	 */
	constructor(chunks: readonly BibtexChunk[], others: readonly BibtexChunk[], wanted: Iterable<string>) {
		this.#strings = readStrings([...others, ...chunks]);
		this.#wanted = new Set([...wanted, 'crossref', 'xdata']);
		for (const chunk of [...chunks, ...others]) {
			for (const key of [chunk.key, ...listAliases(chunk)].map((name) => name.toLowerCase()))
				if (key && !this.#byKey.has(key)) this.#byKey.set(key, chunk);
		}
	}

	get(chunk: BibtexChunk): BibtexFields | BibtexFault {
		return this.#resolve(chunk, 0);
	}

	#resolve(chunk: BibtexChunk, depth: number): BibtexFields | BibtexFault {
		const known = this.#read.get(chunk);
		if (known) return known;
		const own = readFields(chunk, this.#wanted, this.#strings);
		if (depth >= DEEPEST) return own;
		// Entries that refer to each other in a circle end here: the second takes what the first has of its own.
		this.#read.set(chunk, own);
		const whole = 'fix' in own ? own : this.#inherit(chunk, own, depth);
		this.#read.set(chunk, whole);
		return whole;
	}

	#inherit(chunk: BibtexChunk, own: BibtexFields, depth: number): BibtexFields {
		const warnings: RecordWarning[] = [];
		let fields = own;
		for (const reference of ['xdata', 'crossref'] as const) {
			for (const key of splitKeys(own.values.get(reference))) {
				const target = this.#byKey.get(key.toLowerCase());
				if (!target && isDoi(key)) continue;
				const found = target && target !== chunk && this.#resolve(target, depth + 1);
				if (!found || 'fix' in found) warnings.push(warnOfReference(reference, key, target));
				else if (reference === 'xdata') fields = inheritFromData(fields, found);
				else fields = inheritFromCollection(fields, chunk.type, found, target?.type ?? '');
			}
		}
		return { ...fields, warnings: [...own.warnings, ...warnings] };
	}
}

/** Further keys of an entry (biblatex manual, 2.2.3, `ids`). */
function listAliases({ body }: BibtexChunk): string[] {
	return splitKeys(/\bids\s*=\s*["{]([^"{}]*)["}]/i.exec(body)?.slice(1));
}

function splitKeys(texts: readonly string[] = []): string[] {
	return texts.flatMap((text) => text.split(',')).flatMap((key) => key.trim() || []);
}

function warnOfReference(reference: string, key: string, target: BibtexChunk | undefined): RecordWarning {
	const state = target ? 'cannot be read' : 'is in none of the files';
	return {
		message: `${key}, which its ${reference} names, ${state}`,
		fix: target
			? `correct ${key} and import again`
			: `import it together with the file that holds ${key}, or take ${reference} out`,
	};
}
