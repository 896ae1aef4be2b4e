/** What the tests use of citation-js, which ships without types. */
declare module '@citation-js/core' {
	export interface CiteName {
		readonly given?: string;
		readonly family?: string;
		readonly suffix?: string;
		readonly literal?: string;
		readonly 'non-dropping-particle'?: string;
		readonly 'dropping-particle'?: string;
	}

	export interface CiteItem {
		readonly id: string;
		readonly type: string;
		readonly title?: string;
		readonly author?: readonly CiteName[];
		readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
		readonly DOI?: string;
		readonly URL?: string;
		readonly 'container-title'?: string;
	}

	export class Cite {
		constructor(data: unknown);
		readonly data: readonly CiteItem[];
		format(output: string, options?: object): string;
	}

	export const plugins: {
		readonly config: { get(plugin: '@csl'): { readonly styles: { add(name: string, xml: string): void } } };
	};
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
