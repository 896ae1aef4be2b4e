import type { APIRoute } from 'astro';
import { DATA_FILES } from '../../site/data-files.ts';

export const getStaticPaths = () => DATA_FILES.map(({ name, write }) => ({ params: { file: name }, props: { write } }));

export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
