/** Content files that would be passed over because of their names, or read as something else because of their encoding. */
import type { ContentFile } from './parse-document.ts';
import type { Problem } from './problem.ts';

const REPLACEMENT = '\uFFFD';
/** Every Markdown file in these folders is a paper or a theme. */
const ENTRY = /^(papers|themes)\/(?:.*\/)?([^/]+)\.(?:md|markdown)$/i;
/** The content files that stand beside these folders. */
const OTHERS: ReadonlySet<string> = new Set([
	'site.yaml',
	'topics.yaml',
	'authors.yaml',
	'permalinks.yaml',
	'layout.yaml',
	'links.yaml',
	'evaluation.yaml',
	'abbreviations.yaml',
	'about.md',
]);

/** The problems of the names and encodings of files; of their text, nothing. */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
	return files.flatMap((file) => [...checkEncoding(file), ...checkName(file.path)]);
}

function checkEncoding({ path: file, text, isUtf8 }: ContentFile): Problem[] {
	if (isUtf8 !== false) return [];
	const line = text.slice(0, text.indexOf(REPLACEMENT)).split('\n').length;
	const message = 'has letters that are not encoded in UTF-8';
	return [{ file, line, message, fix: 'save the file in UTF-8, and check its accented letters' }];
}

function checkName(file: string): Problem[] {
	const name = nameAsRead(file);
	return name === file ? [] : [{ file, message: 'is not read under this name', fix: `rename it to ${name}` }];
}

/** The name under which a file is read that is meant for the content; its own for any other file. */
function nameAsRead(path: string): string {
	const [, folder, name] = ENTRY.exec(path) ?? [];
	if (folder) return `${folder.toLowerCase()}/${name}.md`;
	const other = path
		.toLowerCase()
		.replace(/\.yml$/, '.yaml')
		.replace(/\.markdown$/, '.md');
	return OTHERS.has(other) ? other : path;
}
