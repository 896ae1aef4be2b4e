import type { APIRoute } from 'astro';
import { graph } from '../../site/atlas.ts';
import { toGraphRecord } from '../../site/records.ts';

export const GET: APIRoute = () => Response.json(toGraphRecord(graph));
