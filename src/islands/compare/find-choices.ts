/** Papers that can be added to a comparison, as they are offered. */
import { loadEngine } from '../search/engine.ts';

export interface Choice {
	readonly slug: string;
	readonly title: string;
	/** Known name, where the title lacks it. */
	readonly knownName: string | undefined;
	/** The first authors, and how many there are in all. */
	readonly authors: readonly string[];
	readonly authorCount: number;
	readonly year: number | undefined;
}

type Engine = Awaited<ReturnType<typeof loadEngine>>;

async function readChoices(engine: Engine, places: readonly number[]): Promise<readonly Choice[]> {
	const entries = await Promise.all(places.map((place) => engine.readPaper(place)));
	return entries.map(([slug, title, authors, authorCount, year, , , , , knownName]) => ({
		slug,
		title,
		knownName,
		authors,
		authorCount,
		year: year || undefined,
	}));
}

/** The papers that answer a query best. */
export async function findChoices(typed: string, most: number): Promise<readonly Choice[]> {
	const engine = await loadEngine();
	const { papers } = await engine.search(engine.parse(typed));
	return readChoices(
		engine,
		papers.slice(0, most).map(({ place }) => place),
	);
}

/** Papers by their slugs, in that order; those that the map lacks are left out. */
export async function readChoicesOf(slugs: readonly string[]): Promise<readonly Choice[]> {
	if (slugs.length === 0) return [];
	const engine = await loadEngine();
	const places = new Map((await engine.readSlugs()).map((slug, place) => [slug, place]));
	return readChoices(
		engine,
		slugs.flatMap((slug) => places.get(slug) ?? []),
	);
}
