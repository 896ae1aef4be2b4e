import type { APIRoute } from 'astro';
import { graph } from '../../../site/atlas.ts';
import { listTwinPaths, PAIR_TWINS } from '../../../site/twins.ts';

export const getStaticPaths = () =>
	listTwinPaths(
		PAIR_TWINS,
		graph.links.map((link) => [{ a: link.source, b: link.target }, link]),
	);

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
