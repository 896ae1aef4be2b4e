import type { APIRoute } from 'astro';
import { themes } from '../../site/atlas.ts';
import { listTwinPaths, THEME_TWINS } from '../../site/twins.ts';

export const getStaticPaths = () =>
	listTwinPaths(
		THEME_TWINS,
		themes.map((theme) => [{ slug: theme.slug }, theme]),
	);

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
