/** Schemas for JSON that others wrote: a part of the wrong type is absent, never an error. */
import { z } from 'zod';

/** Text, or a number as text; anything else is absent. */
export const looseText = z
	.union([z.string(), z.number().transform(String)])
	.optional()
	.catch(undefined);

/** A list of which the items that do not fit are left out. */
export function looseList<S extends z.ZodType>(item: S) {
	return z
		.array(z.unknown())
		.catch([])
		.transform((values) =>
			values.flatMap((value): z.output<S>[] => {
				const result = item.safeParse(value);
				return result.success ? [result.data] : [];
			}),
		)
		.default([]);
}

/** Text, or the first of a list of texts (Crossref gives titles as lists). */
export const firstText = z
	.union([z.string(), z.array(z.string()).transform((list) => list[0])])
	.optional()
	.catch(undefined);

/** An object of which every part is loose; absent when it is none. */
export function looseObject<T extends z.ZodRawShape>(shape: T) {
	return z.object(shape).optional().catch(undefined);
}
