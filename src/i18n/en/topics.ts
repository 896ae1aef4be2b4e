/** Pages of topics. */
export const words = {
	lede: (topics: string) =>
		`${topics}: methods, tasks, phenomena and settings, by theme, then those that belong to none.`,
	broader: 'Broader',
	narrower: 'Narrower',
	withNarrower: (papers: string) => `${papers} with those of narrower topics`,
};
