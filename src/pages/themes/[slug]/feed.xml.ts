import type { APIRoute } from 'astro';
import type { Theme } from '../../../domain/corpus/corpus.ts';
import { toAtom } from '../../../domain/feeds/feed.ts';
import { themes } from '../../../site/atlas.ts';
import { describeThemeFeed } from '../../../site/feeds.ts';

export const getStaticPaths = () => themes.map((theme) => ({ params: { slug: theme.slug }, props: { theme } }));

export const GET: APIRoute<{ theme: Theme }> = ({ props }) => new Response(toAtom(describeThemeFeed(props.theme)));
