/** What a paper is called in short. */

interface Named {
	readonly names?: readonly string[] | undefined;
	readonly titlePlain: string;
}

/** Longest short name, in characters. */
const LONGEST = 36;

/** An acronym or the like among the names that people type: the first one. */
function findAcronym([name]: readonly string[] = []): string | undefined {
	return name === undefined || /\s/.test(name) || !/\p{Lu}.*\p{Lu}|\d/u.test(name) ? undefined : name;
}

/** The name that the paper is known by where its title lacks it: `GEM` beside “Gradient Episodic Memory for Continual Learning”. */
export function findKnownName({ names, titlePlain }: Named): string | undefined {
	const name = findAcronym(names);
	return name && titlePlain.toLowerCase().includes(name.toLowerCase()) ? undefined : name;
}

/** The name that a paper is known by, else what stands before the colon of its title, else the beginning of the title. */
export function nameInShort({ names, titlePlain }: Named): string {
	const acronym = findAcronym(names);
	if (acronym) return acronym;
	const [beginning = ''] = titlePlain.split(/[:：]/);
	if (beginning.length <= LONGEST) return beginning.trim();
	return `${titlePlain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
