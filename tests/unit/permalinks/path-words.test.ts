import { expect, test } from 'vitest';
import { listPathWords } from '../../../src/domain/permalinks/path-words.ts';

test.each([
	['/topics/lora/', 'lora'],
	['/papers/AdaLoRA/', 'AdaLoRA'],
	['/papers/low-rank_adaptation.html', 'low rank adaptation'],
	['/topics/%E5%AD%A6%E4%B9%A0/', '学习'],
	['/papers/%E0%A4%A/', '%E0%A4%A'],
	['/', ''],
])('%s names %j', (path, words) => {
	expect(listPathWords(path)).toBe(words);
});
