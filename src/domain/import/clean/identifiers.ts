/** DOIs and arXiv ids, wherever people put them. */
import { isPreprintDoi } from '../../citations/preprint-doi.ts';
import { ARXIV_ID, DOI } from '../../text/url.ts';
import { decodeEntities } from './clean-text.ts';

const ARXIV_NEW = /\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}/.source;
const ARXIV_OLD = /[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d{7}/.source;
/** An id that says what it is: `arXiv:…`, `arXiv preprint …`, `arxiv.org/abs/…`, `abs/…` (DBLP's volume), `10.48550/arXiv.…`. */
const ARXIV_NAMED = new RegExp(
	`(?:arxiv(?:\\s+(?:preprint|e-?print))?\\s*[:.]?\\s*|arxiv\\.org/(?:abs|pdf|html|format|src)/|^abs/|alphaxiv\\.org/abs/|huggingface\\.co/papers/)(${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?(?![\\d])`,
	'i',
);
const ARXIV_BARE = new RegExp(`^(${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?(?:\\.pdf)?(?:\\s*\\[[\\w.-]+\\])?$`, 'i');
/** A remark that is nothing but an arXiv id, as Zotero and publishers write them. */
const ARXIV_ALONE = new RegExp(
	`^(?:(?:preprint|e-?print|available(?:\\s+(?:at|as|on|from))?)[\\s,:]*)?(?:arxiv(?:\\s+(?:id|preprint|e-?prints?))?\\s*[:.]?\\s*|https?://arxiv\\.org/(?:abs|pdf)/|_?eprint:?\\s*)+(?:${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?(?:\\.pdf)?(?:\\s*[[(][\\w.,\\s-]+[\\])])?[.;]?$`,
	'i',
);
/** A remark that is nothing but a DOI. */
const DOI_ALONE = /^(?:doi\s*[:=-]?\s*)?(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i;
const DOI_ANYWHERE = /\b(10\.\d{4,9}\/(?:[^\s<>"{}|\\^`]|<[^\s<>"/]*:[^\s<>"/]*>)+)/i;
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/** The arXiv id that a text names; `isBare` also takes a text that is nothing but an id (fields made for ids). */
export function findArxivId(text: string, isBare = false): string | undefined {
	const id = ARXIV_NAMED.exec(text)?.[1] ?? (isBare ? ARXIV_BARE.exec(text.trim())?.[1] : undefined);
	if (!id) return undefined;
	const fixed = /^\d/.test(id) ? id : id.replace(/^[^/.]+/, (archive) => archive.toLowerCase());
	return ARXIV_ID.test(fixed) ? fixed : undefined;
}

/** The lines of remarks that are nothing but an id of the work itself; any other id in a remark is of another work. */
export function listOwnIds(notes: readonly string[]): readonly string[] {
	return notes
		.flatMap((note) => decodeEntities(note.replace(/<\/?(?:p|br|div)[^<>]*>/gi, '\n')).split(/\n/))
		.map((line) => line.trim())
		.filter((line) => ARXIV_ALONE.test(line) || DOI_ALONE.test(line));
}

/** The DOI in a text, without resolver, without what follows it in a link, and without the punctuation that ends a sentence; none for arXiv's own DOIs. */
export function findDoi(text: string): string | undefined {
	const plain = decodeEntities(text).replace(/\\([_%&#$~^{}])/g, '$1');
	const found = DOI_ANYWHERE.exec(isLink(plain) ? readLink(plain) : plain)?.[1];
	if (!found) return undefined;
	const doi = trimEnd(cutView(found, isLink(plain)));
	return DOI.test(doi) && !ARXIV_DOI.test(doi) ? doi : undefined;
}

/** Whether a text is a DOI and nothing else; 10.5555 is a prefix for examples, under which ACM numbers works that have no DOI. */
export function isDoi(text: string): boolean {
	return /^10\.(?!5555\/)\d{4,9}\/\S+$/.test(text.trim());
}

function isLink(text: string): boolean {
	return /https?:\/\/|^\s*(?:www\.|(?:dx\.)?doi\.org\/)|\bdoi\.org\//i.test(text);
}

/** The path of a link without session, query and fragment and with its escapes decoded; or the query, where the DOI stands there. */
function readLink(text: string): string {
	const at = text.search(/https?:\/\/\S*10(?:\.|%2E)\d{4}|doi\.org\//i);
	const [link = ''] = text.slice(Math.max(0, at)).split(/\s/);
	const [address = ''] = link.split('#');
	const [path = '', ...query] = address.split('?');
	const place = /10\.\d{4,9}(?:\/|%2F)/i.test(path)
		? path.replace(/;jsessionid=.*$/i, '')
		: findParameter(query.join('?'));
	try {
		return decodeURIComponent(place);
	} catch {
		return place;
	}
}

function findParameter(query: string): string {
	return query.split(/[&;]/).find((parameter) => /10\.\d{4,9}(?:\/|%2F)/i.test(parameter)) ?? '';
}

/** What publishers append to the DOI in the address of a view of the paper. */
const VIEW =
	/(?:\/(?:e?pdf(?:direct|plus)?|epub|full(?:[-_.]?text)?|abs(?:tract)?|html?|reader|tables?|xml|meta|summary|references|citations?|figures?|metrics|suppl(?:ementary[\w-]*|_file)?|download|viewer|asset|share|tab-[\w-]+|v\d+\/(?:full|pdf|abstract)))(?:[./?;].*)?$/i;
/** The same as the ending of a file's name. */
const FILE_VIEW =
	/(?:\.(?:full|abstract|long|short|extract|summary|full-text|article-info))?(?:\.(?:pdf\+html|pdf|html?|xml|epub))$|\.(?:full|abstract|long|short|extract|full-text|article-info)$/i;
/** Servers whose DOIs have no version, though their links do. */
const VERSION = /^(10\.(?:1101|64898)\/[\d.]+)v\d+.*$/i;

function cutView(doi: string, inLink: boolean): string {
	let text = doi;
	for (let round = 0; round < 3; round++) {
		const cut = text.replace(VIEW, '');
		const next = (inLink ? cut.replace(FILE_VIEW, '') : cut).replace(VERSION, '$1');
		if (next === text || !/^10\.\d{4,9}\/./.test(next)) break;
		text = next;
	}
	return text;
}

/** Takes off final punctuation and closing brackets that were not opened inside. */
function trimEnd(doi: string): string {
	let text = doi;
	for (;;) {
		const last = text.at(-1) ?? '';
		const isStray = (open: string, close: string) =>
			last === close && text.split(open).length < text.split(close).length;
		if (/[.,;:'’/]/.test(last) || isStray('(', ')') || isStray('[', ']')) text = text.slice(0, -1);
		else return text;
	}
}

/** Zenodo holds works of any kind; Wellcome Open Research publishes articles before their review. */
const ARCHIVE_DOI = /^10\.(?:5281\/zenodo|12688\/wellcomeopenres)/i;

/** Whether a DOI is of a preprint server or an archive, so that the published version has another one. */
export function isRepositoryDoi(doi: string): boolean {
	return isPreprintDoi(doi) || ARCHIVE_DOI.test(doi);
}
