import type { APIRoute } from 'astro';
import { writeLlmsTxt } from '../site/markdown-twins.ts';

export const GET: APIRoute = () => new Response(writeLlmsTxt());
