import type { APIRoute } from 'astro';
import { paths } from '../../domain/permalinks/paths.ts';
import { SCHEMAS, type SchemaName, toJsonSchema } from '../../domain/records/json-schema.ts';
import { formatJson } from '../../site/twins.ts';
import { toAbsolute } from '../../site/urls.ts';

export const getStaticPaths = () =>
	(Object.keys(SCHEMAS) as SchemaName[]).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: SchemaName }> = ({ props: { name } }) =>
	new Response(formatJson(toJsonSchema(name, toAbsolute(paths.schema(name)))));
