import type { APIRoute } from 'astro';
import { toVosviewer } from '../../domain/map/exports/vosviewer.ts';
import { network } from '../../site/map.ts';

export const GET: APIRoute = () => Response.json(toVosviewer(network));
