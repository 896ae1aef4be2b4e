import type { APIRoute } from 'astro';
import { listSitemapParts, toSitemap } from '../site/sitemap.ts';

export const getStaticPaths = () =>
	listSitemapParts().map((urls, part) => ({ params: { part: String(part) }, props: { urls } }));

export const GET: APIRoute<{ urls: readonly string[] }> = ({ props }) => new Response(toSitemap(props.urls));
