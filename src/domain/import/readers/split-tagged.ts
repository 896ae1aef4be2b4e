/** Formats whose lines begin with a tag: RIS, MEDLINE, Web of Science. */

export interface TaggedLine {
	readonly tag: string;
	readonly value: string;
	/** 1-based. */
	readonly line: number;
}

/** The lines of one record by tag. */
export class TaggedRecord {
	/** 1-based line on which it begins. */
	readonly line: number;
	readonly #byTag = new Map<string, TaggedLine[]>();

	constructor(lines: readonly TaggedLine[]) {
		this.line = lines[0]?.line ?? 1;
		for (const line of lines) {
			const list = this.#byTag.get(line.tag);
			if (list) list.push(line);
			else this.#byTag.set(line.tag, [line]);
		}
	}

	/** Every value of the tags, best tag first. */
	list(...tags: readonly string[]): string[] {
		return tags.flatMap((tag) => this.#byTag.get(tag) ?? []).flatMap(({ value }) => value || []);
	}

	/** Every value of the tags, in the order of the file. */
	listInOrder(...tags: readonly string[]): string[] {
		return tags
			.flatMap((tag) => this.#byTag.get(tag) ?? [])
			.sort((a, b) => a.line - b.line)
			.flatMap(({ value }) => value || []);
	}

	/** The first value of the first tag that has one. */
	first(...tags: readonly string[]): string | undefined {
		return this.list(...tags)[0];
	}

	/** The values of the first of the tags that has any: some formats give each name in full and in short. */
	listPreferred(...tags: readonly string[]): string[] {
		const used = tags.find((tag) => this.list(tag).length > 0);
		return used === undefined ? [] : this.list(used);
	}

	has(tag: string): boolean {
		return this.#byTag.has(tag);
	}
}
