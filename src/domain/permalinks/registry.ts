/** The registry of public paths: no page that was ever published may disappear. */
import type { Problem } from '../corpus/problem.ts';
import { findNearest } from '../corpus/problem.ts';
import type { PermalinkRegistry } from '../corpus/schema.ts';

const FILE = 'permalinks.yaml';

/** What is wrong between a registry and the pages that the content makes. */
export function checkRegistry(registry: PermalinkRegistry, pages: readonly string[]): Problem[] {
	const standing = new Set(pages);
	return Object.entries(registry).flatMap(([path, fate]): Problem[] => {
		if (fate === 'page') return standing.has(path) ? [] : [reportLost(path, registry, standing)];
		if (standing.has(path)) {
			const fix = `write "${path}: page", or take the page away`;
			return [
				{
					file: FILE,
					field: path,
					message: `there is a page at ${path}, but permalinks.yaml says that it moved or was removed`,
					fix,
				},
			];
		}
		return 'to' in fate ? checkRedirect(path, fate.to, registry, standing) : [];
	});
}

function reportLost(path: string, registry: PermalinkRegistry, standing: ReadonlySet<string>): Problem {
	const renamed = findRenamed(path, registry, standing);
	const advice = renamed
		? `if it is ${renamed} now, send visitors there ("${path}: { to: ${renamed} }"), else`
		: `send visitors on ("${path}: { to: ${findHome(path, standing)} }") or`;
	const fix = `${advice} say why it was removed ("${path}: { gone: the reason, date: YYYY-MM-DD }")`;
	return { file: FILE, field: path, message: `${path} was public and would vanish`, fix };
}

/**
 * A page that may be this one under another name: spelled nearly so, and new, since a page that the registry knows is another one.
 * None for people.
 */
function findRenamed(path: string, registry: PermalinkRegistry, standing: ReadonlySet<string>): string | undefined {
	const kind = /^\/(?:papers|themes|topics)\//.exec(path)?.[0];
	if (kind === undefined) return undefined;
	return findNearest(
		path,
		[...standing].filter((other) => other.startsWith(kind) && !(other in registry)),
	);
}

/** The page that replaces a removed one without a guess: the first topic of a pair, else the list that had the page. */
function findHome(path: string, standing: ReadonlySet<string>): string {
	const parent = path.replace(/[^/]+\/$/, '');
	return parent !== '/' && standing.has(parent) ? parent : '/papers/';
}

/** A path of the same kind that is nearly spelled so; none for a person or a paper, where it would be another one. */
function findMisspelt(path: string, standing: ReadonlySet<string>): string | undefined {
	const [, kind = ''] = path.split('/');
	if (kind === 'authors' || kind === 'papers') return undefined;
	return findNearest(
		path,
		[...standing].filter((other) => other.startsWith(`/${kind}/`)),
	);
}

function checkRedirect(
	path: string,
	to: string,
	registry: PermalinkRegistry,
	standing: ReadonlySet<string>,
): Problem[] {
	const report = (message: string, fix: string) => [{ file: FILE, field: path, message, fix }];
	if (to === path) return report(`${path} leads to itself`, 'name the page that took its place');
	const next = registry[to];
	if (next && next !== 'page') {
		const end = 'to' in next ? next.to : undefined;
		if (end === path) return report(`${path} and ${to} lead to each other`, 'name the page that took their place');
		return report(
			`${path} leads to ${to}, which is no page any more`,
			end ? `write "${path}: { to: ${end} }"` : 'name a page that exists',
		);
	}
	if (standing.has(to)) return [];
	const near = findMisspelt(to, standing);
	return report(
		`${path} leads to ${to}, which does not exist`,
		near ? `write "${path}: { to: ${near} }"` : 'name a page that exists',
	);
}

/** Pages that the registry does not know yet, in their order. */
export function listUnrecorded(registry: PermalinkRegistry, pages: readonly string[]): string[] {
	return pages.filter((page) => !(page in registry));
}

/** The registry's file with pages added at its end; what stands in it is not touched. */
export function appendToRegistry(text: string, pages: readonly string[]): string {
	const kept = text.replace(/^\{\}[ \t]*(?:\n|$)/m, '');
	const gap = kept === '' || kept.endsWith('\n') ? '' : '\n';
	return kept + gap + pages.map((page) => `${page}: page\n`).join('');
}
