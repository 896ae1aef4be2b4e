import { expect, test } from 'vitest';
import { findVenueKind, readVenue } from '../../../src/domain/citations/venue-kind.ts';

test.each([
	['ICLR 2024', 'paper'],
	['NeurIPS', 'paper'],
	['CoRL 2019', 'paper'],
	['IEEE MLSP 2024', 'paper'],
	['Findings of EMNLP 2023', 'paper'],
	['Offline RL Workshop, NeurIPS 2022', 'workshop-paper'],
	['4th Conference on Lifelong Learning Agents (CoLLAs), PMLR 330', 'paper'],
	['Advances in Neural Information Processing Systems 36', 'paper'],
	['Proceedings of the IEEE Conference on Apples', 'paper'],
	['Workshop of the Journal of Apples', 'workshop-paper'],
	['TMLR', 'article'],
	['JMLR 2020', 'article'],
	['IEEE TPAMI', 'article'],
	['PNAS 2017', 'article'],
	['PLOS ONE 2024', 'article'],
	['Nature', 'article'],
	['Nature Machine Intelligence 2021', 'article'],
	['Neural Networks (2023)', 'article'],
	['Machine Learning', 'article'],
	['ACM Computing Surveys 2025', 'article'],
	['Proceedings of the IEEE 2020', 'article'],
	['Russian Mathematical Surveys 79(6), 2024', 'article'],
	['arXiv', 'preprint'],
	['bioRxiv 2023', 'preprint'],
	['PhD thesis, KU Leuven 2019', 'thesis'],
	["Master's thesis, Somewhere", 'thesis'],
	['Machine Learning for Health', 'other'],
	['A Handbook of Apples', 'other'],
])('%s is a %s', (venue, kind) => {
	expect(findVenueKind(venue)).toBe(kind);
});

test.each([
	['ICLR 2025', { type: 'paper', container: 'ICLR', year: 2025 }],
	['NeurIPS', { type: 'paper', container: 'NeurIPS' }],
	['Findings of EMNLP 2023', { type: 'paper', container: 'Findings of EMNLP', year: 2023 }],
	['ICML 2024 Workshop: Apples', { type: 'workshop-paper', container: 'ICML 2024 Workshop: Apples', year: 2024 }],
	['8th Workshop on Apples (2021)', { type: 'workshop-paper', container: '8th Workshop on Apples', year: 2021 }],
	[
		'4th Conference on Apples (PMLR 330, 2026)',
		{ type: 'paper', container: '4th Conference on Apples', series: 'PMLR', volume: '330', year: 2026 },
	],
	[
		'COPA 2024 (Conference on Apples, PMLR 234)',
		{
			type: 'paper',
			container: 'Conference on Apples',
			containerShort: 'COPA',
			series: 'PMLR',
			volume: '234',
			year: 2024,
		},
	],
	['Journal of Apples 75 (2022)', { type: 'article', container: 'Journal of Apples', volume: '75', year: 2022 }],
	['Journal of Apples', { type: 'article', container: 'Journal of Apples' }],
	[
		'Russian Mathematical Surveys 79(6), 2024',
		{ type: 'article', container: 'Russian Mathematical Surveys', volume: '79', issue: '6', year: 2024 },
	],
	['Nature, vol. 12', { type: 'article', container: 'Nature', volume: '12' }],
	['Neural Networks (2023)', { type: 'article', container: 'Neural Networks', year: 2023 }],
	['arXiv', { type: 'preprint', container: 'arXiv' }],
	['PhD thesis, KU Leuven 2019', { type: 'thesis', genre: 'PhD thesis', institution: 'KU Leuven', year: 2019 }],
	[
		'PhD thesis, University of X, Y (2019)',
		{ type: 'thesis', genre: 'PhD thesis', institution: 'University of X, Y', year: 2019 },
	],
	['PhD thesis', { type: 'thesis', genre: 'PhD thesis' }],
])('%s is read as %j', (venue, publication) => {
	expect(readVenue(venue)).toEqual(publication);
});
