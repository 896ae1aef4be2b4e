/** Projects of other programs over the atlas's papers: files written to a folder of their own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../../src/domain/corpus/parse-document.ts';
import { paperSchema } from '../../../src/domain/corpus/schema.ts';
import { readContent } from '../../../src/io/read-content.ts';

/** Paths below the project's folder, and what stands there. */
export type ProjectFiles = Readonly<Record<string, string>>;

export async function writeProject(folder: string, files: ProjectFiles): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		const place = join(folder, path);
		await mkdir(dirname(place), { recursive: true });
		await writeFile(place, text);
	}
}

/** The atlas's papers as Markdown files with a title and a sentence, below a path of the project. */
export async function convertPapers(below: string): Promise<ProjectFiles> {
	const files = (await readContent(resolve('content'))).filter(({ path }) => path.startsWith('papers/'));
	return Object.fromEntries(
		files.flatMap((file) => {
			const parts = splitFrontMatter(file);
			if (!parts) return [];
			const { title, takeaway, authors, year } = paperSchema.parse(parse(parts.matter.text));
			const matter = stringify({ title, description: takeaway, authors, year });
			return [[file.path.replace('papers', below), `---\n${matter}---\n${parts.body}`]];
		}),
	);
}
