import type { APIRoute } from 'astro';
import { explorerRecord } from '../../site/map.ts';

export const GET: APIRoute = () => Response.json(explorerRecord);
