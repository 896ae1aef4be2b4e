import type { APIRoute } from 'astro';
import { writeGexf } from '../../domain/map/exports/gexf.ts';
import { network } from '../../site/map.ts';

export const GET: APIRoute = () =>
	new Response(writeGexf(network), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
