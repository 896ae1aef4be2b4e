import { z } from 'zod';

type Schema = z.core.JSONSchema._JSONSchema;

/** The names of the fields that a schema allows in the object at a path of field names and positions in lists. */
export function listFieldNames(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
	const whole: Schema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	return path
		.reduce<readonly Schema[]>((schemas, step) => schemas.flatMap((at) => stepInto(at, step)), listForms(whole))
		.flatMap((at) => (typeof at === 'object' ? Object.keys(at.properties ?? {}) : []));
}

function stepInto(schema: Schema, step: PropertyKey): readonly Schema[] {
	if (typeof schema !== 'object') return [];
	const next = schema.properties?.[String(step)] ?? schema.additionalProperties ?? schema.items;
	return next === undefined ? [] : [next].flat().flatMap(listForms);
}

/** The forms that a value may have. */
function listForms(schema: Schema): readonly Schema[] {
	return typeof schema === 'object' && schema.anyOf ? schema.anyOf.flatMap(listForms) : [schema];
}
