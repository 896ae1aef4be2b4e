/** Parsed XML or JSON that others wrote: a part that is missing or of another shape is absent, never an error. */
import { isRecord } from '../../records/is-record.ts';
export class Tree {
	readonly #value: unknown;

	constructor(value: unknown) {
		this.#value = value;
	}

	/** Everything at the end of a path; lists on the way are gone through. */
	list(...path: readonly string[]): Tree[] {
		let found = spread(this.#value);
		for (const name of path) {
			found = found.flatMap((value) => (isRecord(value) && Object.hasOwn(value, name) ? spread(value[name]) : []));
		}
		return found.map((value) => new Tree(value));
	}

	/** The texts at the end of a path. */
	texts(...path: readonly string[]): string[] {
		return this.list(...path).flatMap((tree) => tree.#readText() || []);
	}

	/** The first text at the end of a path. */
	text(...path: readonly string[]): string | undefined {
		return this.texts(...path)[0];
	}

	has(name: string): boolean {
		return isRecord(this.#value) && Object.hasOwn(this.#value, name);
	}

	/** Names of the parts of an object. */
	get names(): string[] {
		return isRecord(this.#value) ? Object.keys(this.#value) : [];
	}

	/** A text, a number as text, an element's text: EndNote puts it into further elements. */
	#readText(): string | undefined {
		return joinText(this.#value).trim() || undefined;
	}
}

function spread(value: unknown): unknown[] {
	return Array.isArray(value) ? value.flatMap(spread) : value === undefined || value === null ? [] : [value];
}

function joinText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return value.map(joinText).join('');
	return isRecord(value) ? joinText(value['#text']) + joinText(value['style']) : '';
}
