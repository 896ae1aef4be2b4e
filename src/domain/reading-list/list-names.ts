/** Names of what the records of papers hold as slugs. */
export interface ListNames {
	readonly themes: Readonly<Record<string, { readonly name: string; readonly colour: number }>>;
	readonly topics: Readonly<Record<string, string>>;
}
