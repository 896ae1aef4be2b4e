import type { APIRoute } from 'astro';
import { topics } from '../../site/atlas.ts';
import { listTwinPaths, TOPIC_TWINS } from '../../site/twins.ts';

export const getStaticPaths = () =>
	listTwinPaths(
		TOPIC_TWINS,
		topics.map((topic) => [{ slug: topic.slug }, topic]),
	);

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
