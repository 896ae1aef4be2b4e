/** Renaming and withdrawing papers, in every file that names them. */
import type { ContentFile } from '../corpus/parse-document.ts';
import { isSlug } from '../text/slug.ts';
import { type Edit, EditError, expectKnown, isPaper, isTheme, listSlugs, mapFiles } from './edit.ts';
import { editMarkdown, readMatter } from './front-matter.ts';
import { replaceLinks } from './links.ts';
import { replacePaper } from './paper-mentions.ts';
import { getIn, replaceInList } from './slug-lists.ts';
import { appendItems, readYaml, setField } from './yaml-text.ts';

const toPath = (slug: string): string => `papers/${slug}.md`;

/** Gives a paper another slug; the old one stays among its aliases, and its address leads to the new one. */
export function renamePaper(files: readonly ContentFile[], slug: string, next: string): Edit {
	expectPaper(files, slug);
	if (!isSlug(next)) throw new EditError(`${next} is not a slug: use lower-case words joined by hyphens`);
	if (files.some(({ path }) => path === toPath(next))) throw new EditError(`${toPath(next)} already exists`);
	const renamed = mapFiles(
		replaceMentions(files, slug, next),
		(path) => path === toPath(slug),
		(file) => ({ ...editMarkdown(file, { matter: (yaml) => moveAlias(yaml, slug, next) }), path: toPath(next) }),
	);
	return { files: renamed, moved: [{ kind: 'papers', slug, to: next }] };
}

/** The old slug joins the aliases; one that the paper takes up again leaves them. */
function moveAlias(yaml: string, slug: string, next: string): string {
	const aliases: unknown = getIn(readYaml(yaml), ['aliases']);
	if (!Array.isArray(aliases)) return setField(yaml, [], 'aliases', [slug], 'added');
	return aliases.includes(next)
		? setField(yaml, [], 'aliases', [...aliases.filter((alias) => alias !== next), slug], 'added')
		: appendItems(yaml, ['aliases'], [slug]);
}

/** Takes a paper out. Its addresses say why, or lead to the paper that is the same work. */
export function withdrawPaper(
	files: readonly ContentFile[],
	slug: string,
	fate: { readonly gone: string } | { readonly to: string },
): Edit {
	expectPaper(files, slug);
	const next = 'to' in fate ? fate.to : undefined;
	if (next !== undefined) expectPaper(files, next);
	if (next === slug) throw new EditError('name another paper after --to');
	const aliases = getAliases(files, slug);
	const rest = files.filter(({ path }) => path !== toPath(slug));
	return {
		files: replaceMentions(rest, slug, next),
		moved: [slug, ...aliases].map((old) => ({ kind: 'papers' as const, slug: old, ...fate })),
	};
}

function getAliases(files: readonly ContentFile[], slug: string): readonly string[] {
	const file = files.find(({ path }) => path === toPath(slug));
	const aliases = file && getIn(readMatter(file), ['aliases']);
	return Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === 'string') : [];
}

function expectPaper(files: readonly ContentFile[], slug: string): void {
	expectKnown('paper', slug, listSlugs(files, 'papers'));
}

function replaceMentions(files: readonly ContentFile[], slug: string, next: string | undefined): ContentFile[] {
	const named = mapFiles(files, isTheme, (file) =>
		file.text.includes(slug) ? editMarkdown(file, { matter: (yaml) => replacePaper(yaml, slug, next) }) : file,
	);
	const cited = mapFiles(named, isPaper, (file) => {
		if (!file.text.includes(slug)) return file;
		// A paper that takes the place of one that it cites does not cite itself.
		const other = next !== undefined && file.path === toPath(next) ? undefined : next;
		return editMarkdown(file, { matter: (yaml) => replaceInList(yaml, ['cites'], slug, other) });
	});
	return replaceLinks(cited, 'papers', slug, next);
}
