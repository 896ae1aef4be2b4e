import type { APIRoute } from 'astro';
import { toAbsolute } from '../site/urls.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute('/sitemap-index.xml')}\n`);
