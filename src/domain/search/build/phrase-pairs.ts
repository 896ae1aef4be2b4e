/** Pairs of neighbouring words, by which phrases are found. */
import type { Paper } from '../../corpus/corpus.ts';
import { hashPair, type PairsFile } from '../index-files.ts';
import { listPhraseWords } from '../phrase-words.ts';
import type { WordReader } from '../words.ts';

/** Entries of one file, on average. */
const ENTRIES = 2500;

/** The files of pairs; the number of files is a power of two, and a pair stands in the file of its lowest bits. */
export function buildPairs(papers: readonly Paper[], reader: WordReader): string[] {
	const pairs: number[] = [];
	papers.forEach((paper, place) => {
		for (const hash of listPairs(paper, reader)) pairs.push(hash * 0x100000 + place);
	});
	pairs.sort((a, b) => a - b);
	const count = 2 ** Math.max(0, Math.ceil(Math.log2(pairs.length / ENTRIES)));
	const files = Array.from({ length: count }, (): Record<string, number[]> => ({}));
	let [last, before] = [-1, 0];
	for (const pair of pairs) {
		const [hash, place] = [Math.floor(pair / 0x100000), pair % 0x100000];
		const file = files[hash % count] ?? {};
		const key = Math.floor(hash / count).toString(36);
		if (hash !== last) before = 0;
		const steps = file[key] ?? [];
		file[key] = steps;
		steps.push(place - before);
		[last, before] = [hash, place];
	}
	return files.map((file: PairsFile) => JSON.stringify(file));
}

function listPairs(paper: Paper, reader: WordReader): Set<number> {
	const hashes = new Set<number>();
	const texts = [
		paper.titlePlain,
		paper.takeawayPlain ?? '',
		paper.summary,
		...(paper.names ?? []),
		...(paper.terms ?? []),
	];
	for (const text of texts) {
		const words = listPhraseWords(text, reader);
		for (let i = 1; i < words.length; i++) hashes.add(hashPair(words[i - 1] ?? '', words[i] ?? ''));
	}
	return hashes;
}
