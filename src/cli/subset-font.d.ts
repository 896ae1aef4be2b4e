declare module 'subset-font' {
	interface SubsetOptions {
		readonly targetFormat: 'woff2';
		readonly noLayoutClosure?: boolean;
		readonly variationAxes?: Readonly<
			Record<string, { readonly min: number; readonly max: number; readonly default: number }>
		>;
	}
	export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>;
}
