import type { APIRoute } from 'astro';
import { papers } from '../../site/atlas.ts';
import { toPaperRecord } from '../../site/records.ts';

export const GET: APIRoute = () => Response.json(papers.map(toPaperRecord));
