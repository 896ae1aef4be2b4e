import type { APIRoute } from 'astro';
import { listSitemapParts, toSitemapIndex } from '../site/sitemap.ts';

export const GET: APIRoute = () => new Response(toSitemapIndex(listSitemapParts().length));
