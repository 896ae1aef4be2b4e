import type { APIRoute } from 'astro';
import { papers } from '../../site/atlas.ts';
import { listTwinPaths, PAPER_TWINS } from '../../site/twins.ts';

/** Under old slugs too: a link to a file does not break either. */
export const getStaticPaths = () =>
	listTwinPaths(
		PAPER_TWINS,
		papers.flatMap((paper) => [paper.slug, ...(paper.aliases ?? [])].map((slug) => [{ slug }, paper] as const)),
	);

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
