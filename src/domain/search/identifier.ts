/** An identifier of a paper, as people paste it. */
export interface Identifier {
	readonly kind: 'arxiv' | 'doi';
	/** In lower case, without version and resolver. */
	readonly id: string;
}

/** `https://arxiv.org/pdf/2305.02869v2.pdf`, `arXiv: 2305.02869 [cs.LG]` and `doi:10.1145/1.2` give the bare identifier. */
export function parseIdentifier(text: string): Identifier | undefined {
	const lower = decode(text.toLowerCase().trim());
	const doi = /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi[:\s]\s*)?(10\.\d{4,9}\/[^\s<>"?#]+)/.exec(lower)?.[1];
	const arxivDoi = doi && /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
	if (doi && !arxivDoi) return { kind: 'doi', id: doi.replace(/[.,;)]+$/, '') };
	const bare = (arxivDoi ?? lower)
		.replace(/^(?:https?:\/\/)?(?:\w+\.)*arxiv\.org\/[a-z]+\//, '')
		.replace(/^arxiv[:\s]\s*/, '')
		.replace(/\s*\[[a-z.-]+\]$/, '')
		.replace(/[?#].*$/, '');
	const id = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/.exec(bare)?.[1];
	return id === undefined ? undefined : { kind: 'arxiv', id };
}

/** The page of an identifier at arXiv or at the DOI resolver. */
export function getIdentifierUrl({ kind, id }: Identifier): string {
	return kind === 'arxiv' ? `https://arxiv.org/abs/${id}` : `https://doi.org/${id}`;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
