import type { APIRoute } from 'astro';
import { toAtom } from '../domain/feeds/feed.ts';
import { describeMapFeed } from '../site/feeds.ts';

export const GET: APIRoute = () => new Response(toAtom(describeMapFeed('/feed.xml')));
