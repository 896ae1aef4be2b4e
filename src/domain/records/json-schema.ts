/** JSON Schemas: of everything that the site offers as JSON, and of everything that an editor writes. */
import { z } from 'zod';
import type { ContentFile } from '../corpus/parse-document.ts';
import {
	abbreviationsSchema,
	authorsSchema,
	evaluationSchema,
	layoutSchema,
	paperSchema,
	permalinksSchema,
	siteSchema,
	themeSchema,
	topicsSchema,
} from '../corpus/schema.ts';
import { jsonFeedSchema, oembedSchema, vosviewerSchema } from './exchange-records.ts';
import { graphSchema, pairAlternateSchema, themeAlternateSchema, topicAlternateSchema } from './map-records.ts';
import { cslItemSchema, paperAlternateSchema, paperRecordSchema } from './paper-record.ts';

/** Each schema by its name, in the order in which they are documented. */
export const SCHEMAS = {
	paper: paperAlternateSchema,
	theme: themeAlternateSchema,
	topic: topicAlternateSchema,
	pair: pairAlternateSchema,
	papers: z.array(paperRecordSchema),
	graph: graphSchema,
	csl: z.array(cslItemSchema),
	vosviewer: vosviewerSchema,
	feed: jsonFeedSchema,
	oembed: oembedSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

/** A schema as JSON Schema (draft 2020-12), whose id is the address that it is published at. */
export function toJsonSchema(name: SchemaName, address: string): object {
	const { $schema, ...rest } = z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12' });
	return { $schema, $id: address, ...rest };
}

/** The YAML files at the root of a content folder that an editor writes, with their schemas. */
const FILE_SCHEMAS = {
	site: siteSchema,
	topics: topicsSchema,
	authors: authorsSchema,
	evaluation: evaluationSchema,
	abbreviations: abbreviationsSchema,
	permalinks: permalinksSchema,
	layout: layoutSchema,
} as const;

/** All that an editor writes: those files, and the front matter of papers and themes. */
const CONTENT_SCHEMAS = { ...FILE_SCHEMAS, paper: paperSchema, theme: themeSchema } as const;

/** Each such YAML file by the path of its schema, both from the content folder. */
export function mapSchemasToFiles(): ReadonlyMap<string, string> {
	return new Map(Object.keys(FILE_SCHEMAS).map((name) => [`${SCHEMA_FOLDER}/${name}.json`, `${name}.yaml`]));
}

/** The folder of the schemas in a content folder. */
const SCHEMA_FOLDER = '.schemas';

/** Schemas for editors, beside the content that they describe. In draft 7, which every YAML editor reads. */
export function listContentSchemas(): readonly ContentFile[] {
	return Object.entries(CONTENT_SCHEMAS).map(([name, schema]) => {
		const json = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', unrepresentable: 'any' });
		return { path: `${SCHEMA_FOLDER}/${name}.json`, text: `${JSON.stringify(json, undefined, '\t')}\n` };
	});
}

/** The comment by which editors find the schema of a YAML file at the root of a content folder. */
export function nameSchema(name: keyof typeof FILE_SCHEMAS): string {
	return `# yaml-language-server: $schema=${SCHEMA_FOLDER}/${name}.json\n`;
}

export interface FieldRow {
	readonly name: string;
	readonly type: string;
	readonly meaning: string;
}

/** The fields of an object, or of the objects in a list, one row each. */
export function listFields(name: SchemaName): readonly FieldRow[] {
	const schema = z.toJSONSchema(SCHEMAS[name]);
	const object =
		schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : schema;
	return Object.entries(object.properties ?? {}).flatMap(([field, property]) =>
		typeof property === 'object'
			? [{ name: field, type: nameType(property), meaning: property.description ?? '' }]
			: [],
	);
}

function nameType(schema: z.core.JSONSchema.BaseSchema): string {
	if (schema.anyOf) return schema.anyOf.map((part) => (typeof part === 'object' ? nameType(part) : '')).join(' or ');
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return schema.enum.map((value) => String(value)).join(', ');
	if (schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items))
		return `list of ${nameType(schema.items)}`;
	if (schema.format === 'uri') return 'URL';
	return String(schema.type ?? '');
}
