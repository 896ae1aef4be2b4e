import { expect, test } from 'vitest';
import { planImport } from '../../../../src/domain/import/plan-import.ts';
import { readLibrary } from '../../../../src/domain/import/readers/read-library.ts';

function listWarnings(...texts: readonly string[]): string[] {
	const libraries = texts.map((text, i) => {
		const file = { name: `${i}.bib`, text };
		const read = readLibrary(file);
		if (!read) throw new Error('not read');
		return { file, read };
	});
	const { report } = planImport({
		files: [],
		snapshot: undefined,
		libraries,
		today: '2026-12-01',
		withAbstracts: true,
	});
	return report.warnings.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const entry = (key: string, title: string) => `@article{${key}, title={${title}}, author={A, B}, year={2001}}\n`;

test('a key that two works of a file have is told; one work twice, and two files, are another matter', () => {
	const whales = entry('a1', 'First thing about whales');
	const sharks = entry('a1', 'Second thing about sharks');
	expect(listWarnings(whales + sharks + whales)).toEqual(['0.bib:2 the key a1 is that of another work on line 1']);
	expect(listWarnings(whales + whales)).toEqual([]);
	expect(listWarnings(whales, sharks)).toEqual([]);
});
