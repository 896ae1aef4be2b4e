/** What a visitor typed, taken apart. */
import { flattenTex } from '../text/tex.ts';
import { foldText, isStopWord, listWords, type Word } from './words.ts';

export interface Query {
	/** As typed, blanks trimmed. */
	readonly text: string;
	/** Words worth looking for; stop words only when there is nothing else. */
	readonly words: readonly Word[];
	/** Folded phrases that stood in double quotes. */
	readonly phrases: readonly string[];
	/** An arXiv id or DOI that makes up the whole query, folded, without version and resolver. */
	readonly id: string | undefined;
}

const WORDS_LIMIT = 24;
const TEXT_LIMIT = 400;

export function parseQuery(typed: string): Query {
	const text = typed.replace(/\s+/g, ' ').trim().slice(0, TEXT_LIMIT);
	const phrases = [...flattenTex(text).matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)].map(([, phrase = '']) =>
		foldPhrase(phrase),
	);
	const all = listWords(text);
	const telling = all.filter((word) => !isStopWord(word.whole));
	const seen = new Set<string>();
	const words = (telling.length > 0 ? telling : all).filter((word) => !seen.has(word.whole) && seen.add(word.whole));
	return {
		text,
		words: words.slice(0, WORDS_LIMIT),
		phrases: phrases.filter((phrase) => phrase.includes(' ')),
		id: parseIdentifier(text),
	};
}

/** Words of a phrase with single blanks between them, hyphens open. */
export function foldPhrase(text: string): string {
	return foldText(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** `https://arxiv.org/pdf/2305.02869v2.pdf`, `arXiv: 2305.02869` and `doi:10.1145/1.2` give the bare identifier, in lower case. */
export function parseIdentifier(text: string): string | undefined {
	const lower = text.toLowerCase().trim();
	const doi = /(?:^|doi\.org\/|doi:\s*|\s)(10\.\d{4,9}\/[^\s<>"?#]+)/.exec(decode(lower))?.[1];
	const arxivDoi = doi && /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
	if (doi && !arxivDoi) return doi.replace(/[.,;)]+$/, '');
	const bare = arxivDoi ?? lower.replace(/^.*arxiv\.org\/[a-z]+\//, '').replace(/^arxiv[:\s]\s*/, '');
	return /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/.exec(bare)?.[1];
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
