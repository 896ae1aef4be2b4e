import type { ContentFile } from '../corpus/parse-document.ts';
import { splitFrontMatter } from '../corpus/parse-document.ts';
import { readYaml } from './yaml-text.ts';

/** A Markdown file with its front matter and its body changed, the fences as they were. */
export function editMarkdown(
	file: ContentFile,
	edit: { readonly matter?: (yaml: string) => string; readonly body?: (markdown: string) => string },
): ContentFile {
	const parts = splitFrontMatter(file);
	if (!parts) return edit.body ? { ...file, text: edit.body(file.text) } : file;
	const head = file.text.indexOf('\n') + 1;
	const { text: old } = parts.matter;
	// Edits of YAML work on whole lines.
	const matter = edit.matter ? edit.matter(`${old}\n`).replace(/\n$/, '') : old;
	const fence = file.text.slice(head + old.length, file.text.length - parts.body.length);
	const body = edit.body ? edit.body(parts.body) : parts.body;
	return { ...file, text: file.text.slice(0, head) + matter + fence + body };
}

/** The front matter of a Markdown file as plain data; null where it has none. */
export function readMatter(file: ContentFile): unknown {
	return readYaml(splitFrontMatter(file)?.matter.text ?? '');
}
