import type { APIRoute } from 'astro';
import { toJsonFeed } from '../domain/feeds/feed.ts';
import { describeMapFeed } from '../site/feeds.ts';

export const GET: APIRoute = () => new Response(toJsonFeed(describeMapFeed('/feed.json')));
