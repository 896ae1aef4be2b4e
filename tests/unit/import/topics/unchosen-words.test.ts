import { expect, test } from 'vitest';
import { foldSource } from '../../../../src/domain/import/topics/match-topics.ts';
import { findUnchosenWords } from '../../../../src/domain/import/topics/unchosen-words.ts';

const candidate = (name: string, ...aliases: string[]) => ({
	key: name.toLowerCase(),
	name,
	aliases,
	spellings: [name, ...aliases].map((text) => text.toLowerCase()),
});
const papers = (count: number, title: string, ...keywords: string[]) =>
	Array.from({ length: count }, () => foldSource({ title, abstract: '', keywords }));
const find = (name: ReturnType<typeof candidate>, sources: ReturnType<typeof papers>) => [
	...findUnchosenWords([name], sources),
];

test('a word of many titles that no paper of them has as a keyword is not chosen', () => {
	expect(find(candidate('Drug'), papers(10, 'Drug safety', 'drug safety'))).toEqual(['drug']);
});

test('one that some of them have is', () => {
	const sources = [...papers(9, 'Epilepsy in children', 'children'), ...papers(1, 'Epilepsy', 'epilepsy')];
	expect(find(candidate('Epilepsy'), sources)).toEqual([]);
});

test('one of which they have kinds is a subject', () => {
	const sources = [
		...papers(6, 'Encryption from lattices', 'lattices'),
		...papers(4, 'Computing on encryption', 'homomorphic encryption'),
	];
	expect(find(candidate('Encryption'), sources)).toEqual([]);
});

test('few titles tell nothing, nor do papers without keywords', () => {
	expect(find(candidate('Drug'), papers(9, 'Drug safety', 'drug safety'))).toEqual([]);
	expect(find(candidate('Drug'), papers(20, 'Drug safety'))).toEqual([]);
});

test('phrases and acronyms are not judged so', () => {
	expect(find(candidate('RSA'), papers(12, 'RSA again', 'cryptography'))).toEqual([]);
	expect(find(candidate('Cohort', 'Cohort study'), papers(12, 'Cohort again', 'denmark'))).toEqual([]);
});
