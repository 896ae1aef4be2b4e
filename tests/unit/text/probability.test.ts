import { expect, test } from 'vitest';
import { formatProbability } from '../../../src/domain/text/probability.ts';

test.each([
	[0, '0.000'],
	[1, '1.000'],
	[0.04, '0.040'],
	[0.001, '0.001'],
	[0.000099, '9.9\u00A0×\u00A010⁻⁵'],
])('writes the probability %d as %s', (p, text) => {
	expect(formatProbability(p)).toBe(text);
});
