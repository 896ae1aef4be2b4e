/** Reference lists compared with the papers of the map: papers that are not there, and papers that name themselves. */
import { foldReferenceId, getRegistry, listReferenceIds } from '../references/reference-id.ts';
import type { Paper } from './corpus.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './read-papers.ts';
import { reportUnknown } from './report-unknown.ts';

/** `slugs` are those of all files. */
export function checkCites(papers: readonly Entry<Paper>[], slugs: ReadonlySet<string>): Problem[] {
	const renamed = new Map(
		papers.flatMap(({ value }) => (value.aliases ?? []).map((old) => [old as string, value.slug])),
	);
	return papers.flatMap((entry) => {
		const { slug, cites = [] } = entry.value;
		const own = new Set([slug, ...listReferenceIds(entry.value)]);
		return cites.flatMap((id, i) => {
			const field = `cites.${i}`;
			const place = { file: entry.file, line: entry.findLine(field), field };
			if (own.has(foldReferenceId(id)))
				return [{ ...place, message: `${id} is the paper itself`, fix: 'take it out: a paper does not cite itself' }];
			if (getRegistry(id) !== '' || slugs.has(id)) return [];
			const next = renamed.get(id);
			if (next === undefined) return [reportUnknown(entry, field, 'paper', id, slugs, 'papers/')];
			return [{ ...place, message: `unknown paper ${id}, the old slug of ${next}`, fix: `write ${next}` }];
		});
	});
}
