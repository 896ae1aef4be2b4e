import { expect, test } from 'vitest';
import { correctPath } from '../../../src/domain/permalinks/correct-path.ts';

test.each([
	['/arxiv/2411.04034v12/', '/arxiv/2411.04034/'],
	['/arxiv/2411.04034v2', '/arxiv/2411.04034/'],
	['/arxiv/2411.04034v1v2', '/arxiv/2411.04034/'],
	['/arxiv/arXiv:2411.04034', '/arxiv/2411.04034/'],
	['/arxiv/abs/cs/0101001v3', '/arxiv/cs/0101001/'],
	['/doi/10.1109/CVPR52729.2023.00995/', '/doi/10.1109/cvpr52729.2023.00995/'],
	['/topics/plasticity/adam/', '/topics/adam/plasticity/'],
	['/topics/adam/plasticity/', undefined],
	['/papers/nothing/', undefined],
])('%s may mean %s', (path, meant) => {
	expect(correctPath(path)).toBe(meant);
	if (meant) expect(correctPath(meant)).toBeUndefined();
});
