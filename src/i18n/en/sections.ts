/** The sections of a paper's summary, which content names in English in every language. */
export const words = {
	problem: 'Problem',
	approach: 'Approach',
	findings: 'Findings',
};
