/** English plurals that no ending tells. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
	['matrices', 'matrix'],
	['indices', 'index'],
	['vertices', 'vertex'],
	['analyses', 'analysis'],
	['hypotheses', 'hypothesis'],
	['syntheses', 'synthesis'],
	['criteria', 'criterion'],
	['phenomena', 'phenomenon'],
	['corpora', 'corpus'],
	['bases', 'basis'],
	['cortices', 'cortex'],
	['stimuli', 'stimulus'],
	['nuclei', 'nucleus'],
]);
