import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LibraryMap } from '../../../src/domain/library/library-map.ts';
import { analyseFiles } from './analyse-files.ts';
import { readSmallMap } from './small-map.ts';

let map: LibraryMap;
beforeAll(async () => {
	map = await readSmallMap();
});

const PIECES = fc.constantFrom(
	'@article{',
	'title={',
	'}',
	'{',
	'"',
	'\\',
	'$',
	'#',
	',',
	'\n',
	'TY  - JOUR\n',
	'TI  - ',
	'ER  - \n',
	'[{"title":',
	'"a"',
	'}]',
	'<xml>',
	'<records>',
	'DOI,Title\n',
	'10.1/x',
	'\u0000',
	'\ud800',
	'é',
	'Prompts that last',
);

describe('hostile libraries', () => {
	test('of any pieces give an answer and never throw', () => {
		fc.assert(
			fc.property(fc.array(PIECES, { maxLength: 60 }), (pieces) => {
				const answer = analyseFiles([{ name: 'x', text: pieces.join('') }], map);
				expect(answer.files.map(({ name }) => name)).toEqual(['x']);
				expect(answer.matched).toBeLessThanOrEqual(answer.read);
			}),
			{ numRuns: 150, seed: 20 },
		);
	});

	test.each([
		['JSON', `[{"title":${'['.repeat(200_000)}`],
		['braces', `@article{a, title=${'{'.repeat(100_000)}`],
		['XML', `<?xml version="1.0"?>${'<records>'.repeat(50_000)}`],
	])('that are nested deeply (%s) cost no other file', (_, text) => {
		const good = {
			name: 'good.ris',
			text: 'TY  - JOUR\nTI  - Prompts that last\nAU  - Núñez, Ana\nPY  - 2023\nER  - \n',
		};
		const { found, files } = analyseFiles([{ name: 'deep', text }, good], map);
		expect(found.map(({ paper }) => map.papers[paper]?.slug)).toEqual(['prompts-that-last']);
		expect(files[1]).toMatchObject({ name: 'good.ris', format: 'RIS', entries: 1 });
	});
});
