/** The program that makes a map, as a repository of a map names it. */
export interface Program {
	/** `owner/name` on GitHub; undefined where it is not known. */
	readonly repository: string | undefined;
	/** `v0.1.0` */
	readonly version: string;
}

/** Stands where nobody knows the program's repository. */
const UNKNOWN = 'OWNER/NAME';

/** The program at its version, as a workflow's `uses` names it. */
export function nameProgram({ repository, version }: Program): string {
	return `${repository ?? UNKNOWN}@${version}`;
}

/** `owner/name` of an address of GitHub, as git or a browser writes it; undefined for any other. */
export function findRepository(address: string): string | undefined {
	return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address.trim())?.[1];
}

/** `owner/name` or `owner/name@v1.2.3` as a program; undefined for anything else. */
export function parseProgram(text: string, version: string): Program | undefined {
	const match = /^([\w.-]+\/[\w.-]+?)(?:@([\w.-]+))?$/.exec(text.trim());
	return match ? { repository: match[1], version: match[2] ?? version } : undefined;
}
