/** Something that the audit found, and the site that it looks at. */
export interface Finding {
	readonly check: string;
	/** Path below `dist/`. */
	readonly page: string;
	readonly text: string;
}

export interface AuditedPage {
	/** Path below `dist/`. */
	readonly path: string;
	readonly kind: string;
	readonly html: string;
}
