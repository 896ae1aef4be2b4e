/** The graph, or a part of it, as other programs take it. */
export interface Network {
	readonly title: string;
	readonly nodes: readonly NetworkNode[];
	readonly links: readonly NetworkLink[];
}

export interface NetworkNode {
	readonly id: string;
	readonly name: string;
	/** Name of the theme. */
	readonly theme: string;
	readonly community: number;
	readonly papers: number;
	readonly meanYear: number | undefined;
	readonly x: number;
	readonly y: number;
	readonly url: string;
}

export interface NetworkLink {
	readonly source: string;
	readonly target: string;
	readonly count: number;
	readonly expected: number;
	readonly strength: number;
}
