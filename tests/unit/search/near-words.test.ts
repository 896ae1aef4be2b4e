import { expect, test } from 'vitest';
import { findNearWords } from '../../../src/domain/search/near-words.ts';
import { measureDistance } from '../../../src/domain/text/edit-distance.ts';

test.each([
	['lora', 'lora', 0],
	['lora', 'loras', 1],
	['adpater', 'adapter', 1],
	['curiculum', 'curriculum', 1],
	['catastrohpic', 'catastrophic', 1],
	['forgeting', 'forgetful', 3],
	['', 'abc', 3],
])('%s and %s are %i errors apart, either way round', (a, b, distance) => {
	expect(measureDistance(a, b, 3)).toBe(distance);
	expect(measureDistance(b, a, 3)).toBe(distance);
});

test('words further apart than the limit are one more than the limit apart', () => {
	expect(measureDistance('adapter', 'scheduler', 2)).toBe(3);
});

const VOCABULARY = ['adapter', 'adaptor', 'adaptive', 'chapter', 'lora', 'loss', 'schedule'];

test.each([
	['adaptr', ['adapter', 'adaptor']],
	['lorra', ['lora']],
	['shedule', ['schedule']],
	['llora', ['lora']],
	['scheddulle', ['schedule']],
	['lor', []],
	['lora2', []],
	['zzqqyx', []],
])('near %s stand %j', (word, near) => {
	expect(findNearWords(word, VOCABULARY, 2)).toEqual(near);
});
