import type { APIRoute } from 'astro';
import { writeGraphml } from '../../domain/map/exports/graphml.ts';
import { network } from '../../site/map.ts';

export const GET: APIRoute = () =>
	new Response(writeGraphml(network), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
