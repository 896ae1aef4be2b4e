/** How content files are read and checked on their own, one by one, before anything is compared. */
import type { z } from 'zod';
import type { Paper } from './corpus.ts';
import { type ContentFile, type ParsedDocument, parseYamlDocument } from './parse-document.ts';
import { type ReadResult, readPaper, readTheme, type ThemeDraft } from './read-papers.ts';

export interface ContentReader {
	readonly readPaper: (file: ContentFile) => ReadResult<Paper>;
	readonly readTheme: (file: ContentFile) => ReadResult<ThemeDraft>;
	readonly parseYaml: <S extends z.ZodType>(file: ContentFile, schema: S) => ParsedDocument<z.infer<S>>;
}

/** Reads every file each time. */
export const readEachTime: ContentReader = { readPaper, readTheme, parseYaml: parseYamlDocument };

/** A reader that reads each file object once: states of a folder that share most of their files are read as one. */
export function makeKeepingReader(reader: ContentReader = readEachTime): ContentReader {
	return {
		readPaper: keep(reader.readPaper),
		readTheme: keep(reader.readTheme),
		parseYaml: keepBySchema(reader),
	};
}

function keep<T extends object>(read: (file: ContentFile) => T): (file: ContentFile) => T {
	const kept = new WeakMap<ContentFile, T>();
	return (file) => {
		const known = kept.get(file) ?? read(file);
		kept.set(file, known);
		return known;
	};
}

function keepBySchema({ parseYaml }: ContentReader): ContentReader['parseYaml'] {
	const readers = new WeakMap<z.ZodType, (file: ContentFile) => ParsedDocument<unknown>>();
	return <S extends z.ZodType>(file: ContentFile, schema: S) => {
		const read = readers.get(schema) ?? keep((other: ContentFile) => parseYaml(other, schema));
		readers.set(schema, read);
		return read(file) as ParsedDocument<z.infer<S>>;
	};
}
