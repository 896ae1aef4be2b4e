/** Lists of slugs in YAML: one replaced by another, or taken out. */
import { z } from 'zod';
import { type NodePath, readYaml, removeNode, setScalar } from './yaml-text.ts';

const listSchema = z.array(z.unknown());

/** Replaces a slug in a list, or takes it out where `next` is undefined or stands there already. */
export function replaceInList(yaml: string, path: NodePath, slug: string, next: string | undefined): string {
	if (!isNamed(yaml, slug)) return yaml;
	const list = listSchema.safeParse(getIn(readYaml(yaml), path)).data ?? [];
	const at = list.indexOf(slug);
	if (at < 0) return yaml;
	const kept = next === undefined || list.includes(next) ? undefined : next;
	if (kept !== undefined) return setScalar(yaml, [...path, at], kept);
	// The primary theme stands first: where it goes, the one that took its place must not.
	if (at === 0 && next !== undefined) {
		const rest = list.indexOf(next);
		return setScalar(removeNode(yaml, [...path, rest]), [...path, 0], next);
	}
	return removeNode(yaml, [...path, at]);
}

/** True where a slug stands in a text by itself, and not as part of a longer one. */
function isNamed(text: string, slug: string): boolean {
	for (let at = text.indexOf(slug); at >= 0; at = text.indexOf(slug, at + 1)) {
		const around = text.charAt(at - 1) + text.charAt(at + slug.length);
		if (!/[a-z0-9-]/.test(around)) return true;
	}
	return false;
}

/** What stands at a path of plain data. */
export function getIn(data: unknown, path: NodePath): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
		data,
	);
}
