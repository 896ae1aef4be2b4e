/** Where the front matter of a theme names a paper: reading path, groups, table, figure, disputes. */
import { z } from 'zod';
import { replaceInList } from './slug-lists.ts';
import { type NodePath, readYaml, removeNode, setScalar } from './yaml-text.ts';

const entries = z.array(z.looseObject({ paper: z.string() })).catch([]);
const themeSchema = z.looseObject({
	start: entries.optional(),
	groups: z.array(z.looseObject({ papers: z.array(z.string()).catch([]) })).catch([]),
	table: z.looseObject({ rows: entries }).optional().catch(undefined),
	figure: z.looseObject({ papers: entries }).optional().catch(undefined),
	disputes: z
		.array(z.looseObject({ for: entries, against: entries }))
		.catch([])
		.optional(),
});

/** The fewest rows that a table compares. */
const FEWEST_ROWS = 2;

/** Replaces a paper wherever a theme names it; undefined takes it out, and with it what would be left empty. */
export function replacePaper(yaml: string, slug: string, next: string | undefined): string {
	let text = yaml;
	// Each change is made on the text that the one before gives; no round finds the same mention again.
	for (let change = findChange(text, slug, next); change; change = findChange(text, slug, next)) text = change(text);
	return text;
}

type Change = (text: string) => string;

function findChange(text: string, slug: string, next: string | undefined): Change | undefined {
	const theme = themeSchema.safeParse(readYaml(text)).data;
	if (!theme) return undefined;
	const group = theme.groups.findIndex(({ papers }) => papers.includes(slug));
	if (group >= 0) {
		const isLast = theme.groups[group]?.papers.length === 1 && next === undefined;
		if (isLast) return (old) => removeNode(old, ['groups', group]);
		return (old) => replaceInList(old, ['groups', group, 'papers'], slug, next);
	}
	const lists: readonly (readonly [NodePath, z.infer<typeof entries>, NodePath | undefined, number])[] = [
		[['start'], theme.start ?? [], undefined, 0],
		[['table', 'rows'], theme.table?.rows ?? [], ['table'], FEWEST_ROWS],
		[['figure', 'papers'], theme.figure?.papers ?? [], undefined, 0],
		...(theme.disputes ?? []).flatMap((dispute, d) =>
			(['for', 'against'] as const).map((side) => [['disputes', d, side], dispute[side], ['disputes', d], 1] as const),
		),
	];
	for (const [path, list, holder, fewest] of lists) {
		const at = list.findIndex(({ paper }) => paper === slug);
		if (at < 0) continue;
		if (next !== undefined && !list.some(({ paper }) => paper === next))
			return (old) => setScalar(old, [...path, at, 'paper'], next);
		if (holder && list.length - 1 < fewest) return (old) => removeNode(old, holder);
		return (old) => removeNode(old, [...path, at]);
	}
	return undefined;
}
