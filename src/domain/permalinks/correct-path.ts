/**
 * The path that a lost visitor may have meant: an arXiv id without its version, a DOI in lower case, a pair of topics in
 * the order of the alphabet. Undefined where nothing can be corrected; what comes out is never corrected again.
 */
export function correctPath(path: string): string | undefined {
	const [, id] = /^\/arxiv\/(?:abs\/)?(?:arxiv:)?(.+?)(?:v\d+)*\/?$/i.exec(path) ?? [];
	const [, doi] = /^\/doi\/(.+?)\/?$/.exec(path) ?? [];
	const [, a = '', b = ''] = /^\/topics\/([^/]+)\/([^/]+?)\/?$/.exec(path) ?? [];
	const corrected = id
		? `/arxiv/${id}/`
		: doi
			? `/doi/${doi.toLowerCase()}/`
			: a > b
				? `/topics/${b}/${a}/`
				: undefined;
	return corrected === path ? undefined : corrected;
}
