/** An identifier of a paper, as people paste it. */
export interface Identifier {
	readonly kind: 'arxiv' | 'doi' | 'address';
	/** In lower case, without version and resolver; of an address as `findAddress` gives it. */
	readonly id: string;
}

export interface FoundIdentifiers {
	readonly identifiers: readonly Identifier[];
	/** The text is nothing but identifiers and their labels, or the address of a page. */
	readonly isAll: boolean;
}

/** A DOI, and arXiv ids since 2007 and before. */
const IDENTIFIERS = new RegExp(
	[
		/(?<![\d.])(?<doi>10\.\d{4,9}\/[^\s<>"?#]+)/,
		/(?<![\d.])(?<id>\d\d(?:0\d|1[0-2])\.\d{4,5})(?:v\d+)?(?!\d)/,
		/(?<=^|[\s:([{]|\/(?:abs|pdf)\/)(?<old>[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/,
	]
		.map(({ source }) => source)
		.join('|'),
	'g',
);
/** Where OpenReview has a paper, and GitHub its code. */
const ADDRESS = /openreview\.net\/\w+\?(?:[\w=&]*&)?id=([\w-]+)|github\.com\/([\w.-]+\/[\w.-]+?)(?=\.git\b|[^\w.-]|$)/i;

/** What tells an address of a paper or its code from others: `openreview:rl7xsg1arn`, `github:owner/name`. */
export function findAddress(text: string): string | undefined {
	const [, forum, repository] = ADDRESS.exec(text) ?? [];
	if (forum) return `openreview:${forum.toLowerCase()}`;
	return repository && `github:${repository.toLowerCase()}`;
}

/** Labels of identifiers, and the subject that arXiv puts after them. */
const LABELS = /\b(?:arxiv|e?-?print|preprint|corr|abs|pdf|id|doi)\b|\[[a-z.-]+\]/g;

/** All identifiers of a text: of `https://arxiv.org/pdf/2305.02869v2.pdf`, `arXiv: 2305.02869 [cs.LG]` and `doi:10.1145/1.2` one each. */
export function findIdentifiers(text: string): FoundIdentifiers {
	const lower = decode(
		text
			.normalize('NFKC')
			.replace(/\p{Cf}/gu, '')
			.toLowerCase()
			.trim(),
	)
		// Addresses of the ACL Anthology and of Nature end as the DOIs of their papers do.
		.replaceAll('aclanthology.org/', '10.18653/v1/')
		.replace(/^(?=\d{4}\.[\w-]+\.\d+$|[a-z]\d\d-\d{4}$)/, '10.18653/v1/')
		.replace(/^((?:arxiv:?\s*)?\d\d(?:0\d|1[0-2]))[\s-](?=\d{5}$)/, '$1.')
		.replace(/(?:www\.)?nature\.com\/articles\//, '10.1038/');
	const identifiers = [...lower.matchAll(IDENTIFIERS)].map(({ groups: { doi, id, old } = {} }): Identifier => {
		const bare = doi?.replace(/(?:\.pdf|[.,;/)\]}'])+$/, '');
		const arxiv = id ?? old ?? /^10\.48550\/arxiv\.(.+?)(?:v\d+)?$/.exec(bare ?? '')?.[1];
		return arxiv ? { kind: 'arxiv', id: arxiv } : { kind: 'doi', id: bare ?? '' };
	});
	const address = findAddress(lower);
	if (address && !/\s/.test(lower)) return { identifiers: [{ kind: 'address', id: address }], isAll: true };
	const rest = lower.replace(IDENTIFIERS, ' ').replace(LABELS, ' ');
	return { identifiers, isAll: identifiers.length > 0 && (!/\s/.test(lower) || !/[\p{L}\p{N}]/u.test(rest)) };
}

/** The page of an identifier at arXiv or at the DOI resolver; undefined for an address. */
export function getIdentifierUrl({ kind, id }: Identifier): string | undefined {
	if (kind === 'address') return undefined;
	return kind === 'arxiv' ? `https://arxiv.org/abs/${id}` : `https://doi.org/${id}`;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
