import { expect, test } from 'vitest';
import { splitFiles } from '../../../src/domain/search/build/split-files.ts';
import { afterPrefix, findFile, readSteps, writeSteps } from '../../../src/domain/search/index-files.ts';

const entries = ['adam', 'adapt', 'bandit', 'batch', 'batch', 'lora', '学习'].map((key, i) => ({
	key,
	json: JSON.stringify(`${key}${i}`),
}));

test('every key is found in the file that the first keys name, and one key is in one file', () => {
	const { firstKeys, texts } = splitFiles(entries, 20);
	expect(texts.length).toBeGreaterThan(2);
	for (const { key, json } of entries) expect(texts[findFile(firstKeys, key)]).toContain(json);
});

test('all keys with one beginning are between its first and its last file', () => {
	const { firstKeys, texts } = splitFiles(entries, 20);
	const files = texts.slice(findFile(firstKeys, 'ba'), findFile(firstKeys, afterPrefix('ba')) + 1).join('');
	for (const word of ['bandit2', 'batch3', 'batch4']) expect(files).toContain(word);
});

test('without entries there is one empty answer', () => {
	expect(findFile(splitFiles([], 20).firstKeys, 'lora')).toBe(0);
});

test('places are the same after a way as steps', () => {
	expect(readSteps(writeSteps([0, 3, 4, 90]))).toEqual([0, 3, 4, 90]);
});
