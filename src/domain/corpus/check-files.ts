/** Content files that would be passed over because of their names, or read as something else because of their encoding. */
import type { ContentFile } from './parse-document.ts';
import type { Problem } from './problem.ts';

const REPLACEMENT = '\uFFFD';
/** What stands in these folders is a paper or a theme. */
const IN_FOLDER = /^(papers|themes)\/(.+)\.(?:md|markdown)$/i;
const IN_ROOT = /^([^/]+)\.ya?ml$/i;

/** The problems of the names and encodings of files; of their text, nothing. */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
	return files.flatMap((file) => [...checkEncoding(file), ...checkName(file.path)]);
}

function checkEncoding({ path: file, text, isUtf8 }: ContentFile): Problem[] {
	if (isUtf8 !== false) return [];
	const line = text.slice(0, text.indexOf(REPLACEMENT)).split('\n').length;
	const message = 'has letters that are not encoded in UTF-8';
	return [
		{ file, line, message, fix: 'save the file again with the encoding UTF-8, and look at its accented letters' },
	];
}

function checkName(file: string): Problem[] {
	const [, folder, name = ''] = IN_FOLDER.exec(file) ?? [];
	const root = IN_ROOT.exec(file)?.[1];
	const right = folder ? `${folder}/${name.replace(/^.*\//, '')}.md` : root && `${root}.yaml`;
	if (right === undefined || right === file) return [];
	return [{ file, message: 'is not read under this name', fix: `rename it to ${right}` }];
}
