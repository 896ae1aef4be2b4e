import { expect, test } from 'vitest';
import { findVenueKind, splitThesisVenue } from '../../../src/domain/citations/venue-kind.ts';

test.each([
	['ICLR 2024', 'paper-conference'],
	['NeurIPS', 'paper-conference'],
	['CoRL 2019', 'paper-conference'],
	['IEEE MLSP 2024', 'paper-conference'],
	['Findings of EMNLP 2023', 'paper-conference'],
	['Offline RL Workshop, NeurIPS 2022', 'paper-conference'],
	['4th Conference on Lifelong Learning Agents (CoLLAs), PMLR 330', 'paper-conference'],
	['Advances in Neural Information Processing Systems 36', 'paper-conference'],
	['Proceedings of the IEEE Conference on Apples', 'paper-conference'],
	['Workshop of the Journal of Apples', 'paper-conference'],
	['TMLR', 'article-journal'],
	['JMLR 2020', 'article-journal'],
	['IEEE TPAMI', 'article-journal'],
	['PNAS 2017', 'article-journal'],
	['PLOS ONE 2024', 'article-journal'],
	['Nature', 'article-journal'],
	['Nature Machine Intelligence 2021', 'article-journal'],
	['Neural Networks (2023)', 'article-journal'],
	['Machine Learning', 'article-journal'],
	['ACM Computing Surveys 2025', 'article-journal'],
	['Proceedings of the IEEE 2020', 'article-journal'],
	['Russian Mathematical Surveys 79(6), 2024', 'article-journal'],
	['arXiv', 'article'],
	['bioRxiv 2023', 'article'],
	['PhD thesis, KU Leuven 2019', 'thesis'],
	["Master's thesis, Somewhere", 'thesis'],
	['Machine Learning for Health', 'document'],
	['A Handbook of Apples', 'document'],
])('%s is a %s', (venue, kind) => {
	expect(findVenueKind(venue)).toBe(kind);
});

test.each([
	['PhD thesis, KU Leuven 2019', { genre: 'PhD thesis', school: 'KU Leuven' }],
	['PhD thesis, University of X, Y (2019)', { genre: 'PhD thesis', school: 'University of X, Y' }],
	['PhD thesis', { genre: 'PhD thesis' }],
])('%s tells the degree and the school', (venue, parts) => {
	expect(splitThesisVenue(venue)).toEqual(parts);
});
