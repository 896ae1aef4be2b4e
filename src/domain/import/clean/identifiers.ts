/** DOIs and arXiv ids, wherever people put them. */
import { ARXIV_ID, DOI, parseSafeUrl } from '../../text/url.ts';
import { decodeEntities } from './clean-text.ts';

const ARXIV_NEW = /\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}/.source;
const ARXIV_OLD = /[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d{7}/.source;
/** An id that says what it is: `arXiv:…`, `arxiv.org/abs/…`, `abs/…` (DBLP's volume), `10.48550/arXiv.…`. */
const ARXIV_NAMED = new RegExp(
	`(?:arxiv\\s*[:.]?\\s*|arxiv\\.org/(?:abs|pdf|html|format|src)/|^abs/|alphaxiv\\.org/abs/|huggingface\\.co/papers/)(${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?(?![\\d])`,
	'i',
);
const ARXIV_BARE = new RegExp(`^(${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?(?:\\.pdf)?(?:\\s*\\[[\\w.-]+\\])?$`, 'i');
const DOI_ANYWHERE = /\b(10\.\d{4,9}\/(?:[^\s<>"{}|\\^`]|<[^\s<>"/]*:[^\s<>"/]*>)+)/i;
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/** The arXiv id that a text names; `isBare` also takes a text that is nothing but an id (fields made for ids). */
export function findArxivId(text: string, isBare = false): string | undefined {
	const id = ARXIV_NAMED.exec(text)?.[1] ?? (isBare ? ARXIV_BARE.exec(text.trim())?.[1] : undefined);
	if (!id) return undefined;
	const fixed = /^\d/.test(id) ? id : id.replace(/^[^/.]+/, (archive) => archive.toLowerCase());
	return ARXIV_ID.test(fixed) ? fixed : undefined;
}

/** The DOI in a text, without resolver and without the punctuation that ends a sentence; none for arXiv's own DOIs. */
export function findDoi(text: string): string | undefined {
	const found = DOI_ANYWHERE.exec(decodeDoi(text))?.[1];
	if (!found) return undefined;
	const doi = trimEnd(found);
	return DOI.test(doi) && !ARXIV_DOI.test(doi) ? doi : undefined;
}

/** A DOI itself holds no escapes: neither a link's (`%2F`), nor HTML's (`&lt;`), nor TeX's (`\_`). */
function decodeDoi(text: string): string {
	const plain = decodeEntities(text).replace(/\\([_%&#$~^{}])/g, '$1');
	if (!/doi\.org\/.*%[0-9a-f]{2}/i.test(plain)) return plain;
	try {
		return decodeURIComponent(plain);
	} catch {
		return plain;
	}
}

/** Takes off final punctuation and closing brackets that were not opened inside. */
function trimEnd(doi: string): string {
	let text = doi;
	for (;;) {
		const last = text.at(-1) ?? '';
		const isStray = (open: string, close: string) =>
			last === close && text.split(open).length < text.split(close).length;
		if (/[.,;:'’]/.test(last) || isStray('(', ')') || isStray('[', ']')) text = text.slice(0, -1);
		else return text;
	}
}

/** A link that may stand in content: absolute, http(s), no credentials. The first that passes. */
export function findUrl(candidates: readonly string[]): string | undefined {
	for (const candidate of candidates) {
		const text = candidate.trim();
		const url = parseSafeUrl(/^www\.[\w-]+\./i.test(text) ? `https://${text}` : text);
		if (url?.startsWith('http')) return url;
	}
	return undefined;
}
